"""One pair judged: the first level that fits, moved by the scene."""

from dataclasses import dataclass

from pipeline.links.evidence import Evidence
from pipeline.links.level import Level
from pipeline.links.levels import CUT, LEVELS, WEAK
from pipeline.links.scenes import SCENES, Scene
from pipeline.links.variants import Variant


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure it is that two variants are one statement, and why."""

    level: Level | None
    scenes: tuple[Scene, ...]

    @property
    def score(self) -> float:
        """Strength, 0 to 1; 0 where no level fits or a level forbids."""
        if self.level is None or self.level.weight == 0:
            return 0.0
        moved = self.level.weight + sum(scene.weight for scene in self.scenes)
        most = 1.0 if self.level.weight >= CUT else WEAK
        return round(min(max(moved, 0.0), most), 3)

    @property
    def is_forbidden(self) -> bool:
        """Whether the two may not even meet in one cluster."""
        return self.level is not None and self.level.weight == 0 and self.level.is_final

    @property
    def why(self) -> str:
        """One plain sentence."""
        if self.level is None:
            return "they have little in common"
        said = ", ".join([self.level.why, *(scene.why for scene in self.scenes)])
        return said[0].upper() + said[1:]


def judge(one: Variant, other: Variant) -> Judgement:
    """Judge two variants of one speaker; the order of the two does not matter."""
    pair = Evidence(one, other)
    level = next((level for level in LEVELS if level.test(pair)), None)
    if level is None or level.weight == 0:
        return Judgement(level, ())
    return Judgement(level, tuple(scene for scene in SCENES if scene.test(pair)))
