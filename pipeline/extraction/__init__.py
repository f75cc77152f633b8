"""From articles to date mentions, statements, events and rejects.

``extract`` reads one article. ``extract_shards`` runs it over many, in this process or in
several; what comes out does not depend on how many. Pure: nothing is stored here.
"""

from pipeline.extraction.extract import extract
from pipeline.extraction.shards import WORTH_A_POOL, extract_shards, shards_of
from pipeline.extraction.version import extractor_version, judge_version

__all__ = [
    "WORTH_A_POOL",
    "extract",
    "extract_shards",
    "extractor_version",
    "judge_version",
    "shards_of",
]
