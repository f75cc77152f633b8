"""Who said what, when: a dated, deduplicated, traceable chronology from news articles."""
