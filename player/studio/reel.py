"""Writes a WebM file: one VP9 picture track and an Opus track for each language."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.reformatter import ColorRange, Colorspace
from av.video.stream import VideoStream
from PySide6.QtGui import QImage

from .voice import RATE, Sound

QUALITY = 36
"""VP9's constant quality, 0 best to 63: flat drawings stay clean at this and the file small."""

_SPEED = 4
_VOICE_BITS = 26_000
_FRAME = 960

# Matroska names languages by ISO 639-2, bibliographic form (RFC 9559, section 12).
_LANGUAGES = {"en": "eng", "ar": "ara", "fr": "fre", "ru": "rus"}


def write_reel(path: Path, pictures: Iterable[QImage], rate: int, voices: Mapping[str, Sound]) -> None:
    """Encodes the pictures, all of one size, at `rate` a second, and beside them the voice of each language.

    The same input gives the same bytes with the same version of the encoders.
    """
    with av.open(str(path), "w", format="webm", options={"fflags": "+bitexact", "cues_to_front": "1"}) as reel:
        video: VideoStream | None = None
        speakers: list[_Speaker] = []
        for number, picture in enumerate(pictures):
            if video is None:
                video = _video_stream(reel, picture, rate)
                speakers = [_Speaker(reel, language, sound) for language, sound in voices.items()]
            reel.mux(video.encode(_frame(picture, number, rate)))
            for speaker in speakers:
                speaker.speak_until((number + 1) / rate)
        if video is not None:
            reel.mux(video.encode(None))
        for speaker in speakers:
            speaker.finish()


def _video_stream(reel: OutputContainer, picture: QImage, rate: int) -> VideoStream:
    stream = reel.add_stream("libvpx-vp9", rate=rate)
    assert isinstance(stream, VideoStream)
    stream.width, stream.height = picture.width(), picture.height()
    stream.pix_fmt = "yuv420p"
    stream.codec_context.bit_rate = 0
    stream.codec_context.gop_size = rate * 5
    stream.codec_context.time_base = Fraction(1, rate)
    stream.codec_context.colorspace = Colorspace.ITU709
    stream.codec_context.color_range = ColorRange.MPEG
    stream.codec_context.thread_count = 2
    stream.codec_context.flags |= av.codec.context.Flags.bitexact
    stream.options = {
        "crf": str(QUALITY),
        "deadline": "good",
        "cpu-used": str(_SPEED),
        "row-mt": "1",
        "tile-columns": "1",
        "auto-alt-ref": "1",
        "lag-in-frames": "16",
        "tune-content": "screen",
    }
    return stream


def _frame(picture: QImage, number: int, rate: int) -> av.VideoFrame:
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels[:, : plain.width()]), format="bgra")
    frame = frame.reformat(format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG)
    frame.pts, frame.time_base = number, Fraction(1, rate)
    return frame


class _Speaker:
    """Feeds one voice into the file at the pace of the pictures, so that both lie side by side in it."""

    def __init__(self, reel: OutputContainer, language: str, sound: Sound) -> None:
        stream = reel.add_stream("libopus", rate=RATE)
        assert isinstance(stream, AudioStream)
        stream.layout = "mono"
        stream.format = "s16"
        stream.bit_rate = _VOICE_BITS
        stream.options = {"application": "voip", "frame_duration": "20"}
        stream.codec_context.flags |= av.codec.context.Flags.bitexact
        stream.metadata["language"] = _LANGUAGES.get(language, language)
        self._reel, self._stream = reel, stream
        self._samples = np.asarray(np.clip(sound, -1, 1) * 32767, np.int16)
        self._done = 0

    def speak_until(self, seconds: float) -> None:
        stop = min(round(seconds * RATE), len(self._samples)) // _FRAME * _FRAME
        self._encode(stop)

    def finish(self) -> None:
        self._encode(len(self._samples))
        self._reel.mux(self._stream.encode(None))

    def _encode(self, stop: int) -> None:
        edges = [*range(self._done, stop, _FRAME), stop]
        for start, end in pairwise(edges):
            frame = av.AudioFrame.from_ndarray(self._samples[start:end].reshape(1, -1), format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
            self._reel.mux(self._stream.encode(frame))
        self._done = max(self._done, stop)
