"""The reference folder: read as its columns say, refused with file, line, column and mend."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.ingest import ReferenceDataError, read_reference, strange_files
from pipeline.models import Reference, SpeakerKind

SPEAKERS = "id,name,kind,country,aliases\ndoe,Jane Doe,person,NO,J. Doe;Doe\ntown,Town,group,,\n"


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def test_a_missing_folder_and_missing_files_are_empty_lists(tmp_path: Path) -> None:
    assert read_reference(tmp_path / "none") == Reference()
    assert read_reference(tmp_path) == Reference()


def test_all_files_are_read(tmp_path: Path) -> None:
    reference = read_reference(
        write(
            tmp_path,
            speakers=SPEAKERS,
            roles="speaker,role,from,to\ndoe,mayor,2020-01-01,\n",
            events="id,name,kind,forms,earliest,latest,holder,source\n"
            "vote,the vote,election,the vote;vote day,2024-11-05,2024-11-05,,a law\n",
            outlets="id,name,domains,is_agency,date_order\nxyz,XYZ,xyz.example,true,DMY\n",
            decisions="decision,statement_id,other,who,why\nhide,s-1,,Jane,a joke\n",
        )
    )
    jane, town = reference.speakers
    assert jane.aliases == ("J. Doe", "Doe")
    assert jane.roles[0].from_on == date(2020, 1, 1)
    assert jane.roles[0].to_on is None
    assert (town.kind, town.country) == (SpeakerKind.GROUP, None)
    assert reference.events[0].forms == ("the vote", "vote day")
    assert reference.election_days() == (date(2024, 11, 5),)
    assert reference.outlets[0].is_agency
    assert reference.decisions[0].why == "a joke"


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"speakers": SPEAKERS.replace("group", "crowd")}, r"speakers.csv, line 3: column 'kind'"),
        ({"speakers": SPEAKERS.replace("Jane Doe", "")}, r"line 2: column 'name' is empty"),
        ({"speakers": SPEAKERS.replace("town", "doe")}, r"line 3: the id 'doe' is in line 2"),
        ({"speakers": "id,nam\n"}, r"speakers.csv, line 1: column 'nam' is not known"),
        ({"roles": "speaker,role,from,to\ndoe,mayor,,\n"}, r"no speaker has the id doe"),
        (
            {"speakers": SPEAKERS, "roles": "speaker,role,from,to\ndoe,mayor,2020-02-30,\n"},
            r"roles.csv, line 2: column 'from' is '2020-02-30': this is no day; write it as 2024",
        ),
        (
            {"speakers": SPEAKERS, "roles": "speaker,role,from,to\ndoe,mayor,2020,\n"},
            r"line 2: column 'from' is '2020': this is no day; write it as 2024-11-05$",
        ),
        (
            {
                "speakers": SPEAKERS,
                "roles": "speaker,role,from,to\ndoe,mayor,2021-01-01,2020-01-01\n",
            },
            r"roles.csv, line 2: the role ends on 2020-01-01, before it starts on 2021-01-01$",
        ),
        (
            {"events": "id,name,kind,earliest,latest\nv,v,war,2024-02-01,2024-01-01\n"},
            r"events.csv, line 2: ",
        ),
        (
            {"outlets": "id,name,is_agency\nx,X,perhaps\n"},
            r"line 2: column 'is_agency' is 'perhaps': write true or false$",
        ),
        (
            {"speakers": SPEAKERS.replace("group", "crowd")},
            r"column 'kind' is 'crowd': write 'person', 'organization', .* or 'unknown'$",
        ),
        (
            {"outlets": 'id,name\ny,Y\n"x,X\nz,Z\n'},
            r"outlets.csv, line 3: a quotation mark is not closed, or .* write it twice$",
        ),
        ({"outlets": 'id,name\nx,"X" Post\n'}, r"outlets.csv, line 2: a quotation mark"),
        ({"outlets": '"id,name\nx,X\n'}, r"outlets.csv, line 1: a quotation mark"),
        (
            {"outlets": "id;name;domains\nx;X;x.example\n"},
            r"outlets.csv, line 1: the columns are separated by ';': save it as CSV with commas$",
        ),
        ({"outlets": "id\tname\nx\tX\n"}, r"line 1: the columns are separated by tabs: save it"),
        ({"outlets": "id,name\nx,X,Y,Z\n"}, r"line 2: more cells than columns"),
    ],
)
def test_a_bad_cell_is_one_clear_error(tmp_path: Path, files: dict[str, str], reason: str) -> None:
    with pytest.raises(ReferenceDataError, match=reason):
        read_reference(write(tmp_path, **files))


def test_a_file_that_is_not_utf_8_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "speakers.csv").write_bytes(SPEAKERS.replace("Jane", "Jané").encode("latin-1"))
    with pytest.raises(ReferenceDataError, match="is not UTF-8: save it as UTF-8"):
        read_reference(tmp_path)


def test_a_file_that_is_not_read_is_named_with_those_that_are(tmp_path: Path) -> None:
    write(tmp_path, speakers=SPEAKERS, people="name\nJane Doe\n")
    (tmp_path / ".hidden").touch()
    (tmp_path / "README.md").touch()
    (found,) = strange_files(tmp_path)
    assert found.source_uri == f"{tmp_path.name}/people.csv"
    assert found.reason == (
        "this reference file is not read: the files are speakers.csv, roles.csv, events.csv, "
        "outlets.csv, decisions.csv"
    )
    assert list(strange_files(tmp_path / "none")) == []
