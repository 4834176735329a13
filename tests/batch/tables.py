"""Files of people as text, and tables as rows."""

import csv
import io


def table(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


def csv_of(people: list[dict[str, str]], delimiter: str = ",") -> bytes:
    columns = list(dict.fromkeys(column for cells in people for column in cells))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(people)
    return out.getvalue().encode()
