"""Dagster: the assets, their checks, the job, the schedule and the sensor.

An asset is thin: it opens the warehouse, calls one stage and says what came of it. What goes in:
anything that imports dagster. What stays out: what a stage does and any SQL. To add a table: its
model, its DDL, its stage and an asset here; the structure tests name whichever is missing.
"""
