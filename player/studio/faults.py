"""What can go wrong while a film is made, as one kind of error with a sentence for the author."""


class StudioError(Exception):
    """A storyboard, a narration, a voice or a tool is not as it must be; the text says where and what to do."""
