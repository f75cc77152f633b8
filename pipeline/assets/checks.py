"""The checks of ``warehouse/sql/checks`` in Dagster, one step for each asset."""

from collections.abc import Iterable, Iterator

import dagster as dg

from pipeline.assets.describe import markdown_table
from pipeline.assets.resources import Chosen
from pipeline.assets.telling import tell
from pipeline.store import Check, CheckOutcome, find_checks, run_checks


def checks_of(assets: dg.AssetsDefinition) -> Iterator[dg.AssetChecksDefinition]:
    """The checks of all tables that one step makes; none where there are none."""
    tables = {key.to_user_string() for key in assets.keys}
    checks = [check for check in find_checks() if check.table in tables]
    if checks:
        yield _check_step(f"check_{assets.op.name}", checks)


def _check_step(name: str, checks: list[Check]) -> dg.AssetChecksDefinition:
    @dg.multi_asset_check(name=name, specs=[_spec(check) for check in checks], can_subset=True)
    def step(
        context: dg.AssetCheckExecutionContext, chosen: Chosen
    ) -> Iterable[dg.AssetCheckResult]:
        tell(f"checking {name.removeprefix('check_')}")
        wanted = context.selected_asset_check_keys
        with chosen.store.work() as tables:
            selected = (check for check in checks if _spec(check).key in wanted)
            outcomes = list(run_checks(tables, selected))
        yield from map(_result, outcomes)

    return step


def _spec(check: Check) -> dg.AssetCheckSpec:
    return dg.AssetCheckSpec(
        check.name.split("__", 1)[1],
        asset=check.table,
        description=check.claim,
        blocking=check.blocks,
    )


def _result(outcome: CheckOutcome) -> dg.AssetCheckResult:
    severity = dg.AssetCheckSeverity.ERROR if outcome.check.blocks else dg.AssetCheckSeverity.WARN
    return dg.AssetCheckResult(
        asset_key=outcome.check.table,
        check_name=outcome.check.name.split("__", 1)[1],
        passed=outcome.passed,
        severity=severity,
        description=outcome.sentence,
        metadata={"checked": outcome.checked, "offending": outcome.offending, **_first(outcome)},
    )


def _first(outcome: CheckOutcome) -> dict[str, dg.MarkdownMetadataValue]:
    """The first rows that offend, where there are any."""
    return {"first": dg.MetadataValue.md(markdown_table(outcome.first))} if outcome.first else {}
