"""YAML as plain data that still knows the line of every part."""

from typing import Any, NamedTuple

import yaml

from course_bundle.findings import Finding, error
from course_bundle.parsing import Place


class Located(NamedTuple):
    """Plain data; `lines` holds the line, from 1, of every part by its place."""

    value: Any
    lines: dict[Place, int]


class YamlFault(Exception):
    """A file that cannot be read as YAML."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


def read_yaml(file: str, text: str) -> Located:
    """Reads one safe YAML document (1.1, without aliases, merges or tags of its own).

    Raises YamlFault with the file and line.
    """
    try:
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node()
        if node is None:
            raise YamlFault(error(file, 0, "the file is empty"))
        reader = _Reader(file, loader)
        return Located(reader.value(node, ()), reader.lines)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        raise YamlFault(error(file, mark.line + 1 if mark else 0, str(fault.problem or fault.context))) from fault
    except (yaml.YAMLError, ValueError, RecursionError) as fault:
        raise YamlFault(error(file, 0, str(fault))) from fault


class _Reader:
    """Turns nodes into plain data and remembers their lines."""

    def __init__(self, file: str, loader: yaml.SafeLoader) -> None:
        self.lines: dict[Place, int] = {}
        self._file = file
        self._loader = loader
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, place: Place) -> Any:
        line = node.start_mark.line + 1
        if id(node) in self._seen:
            raise YamlFault(error(self._file, line, "an alias (*) is not read; write the part out again"))
        self._seen.add(id(node))
        self.lines[place] = line
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*place, number)) for number, child in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        return self._loader.construct_object(node)

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, child in node.value:
            line = key_node.start_mark.line + 1
            key = self._loader.construct_object(key_node) if isinstance(key_node, yaml.ScalarNode) else None
            if not isinstance(key, str):
                raise YamlFault(error(self._file, line, "a name that is no text; put it in quotes"))
            if key in found:
                raise YamlFault(error(self._file, line, f"{key!r} is there twice"))
            found[key] = self.value(child, (*place, key))
            self.lines[*place, key] = line
        return found
