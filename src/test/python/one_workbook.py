"""What the example run is compared with: reads the same lists with openpyxl and writes one workbook."""

import sys
from pathlib import Path

from openpyxl import Workbook, load_workbook


def main(folder: str, target: str) -> None:
    county = Workbook(write_only=True)
    sheet = county.create_sheet("Deltagare")
    for path in sorted(Path(folder).glob("*/*.xlsx")):
        for worksheet in load_workbook(path, data_only=True).worksheets:
            for row in worksheet.iter_rows(values_only=True):
                if any(value is not None for value in row):
                    sheet.append([path.parent.name, *row])
    county.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
