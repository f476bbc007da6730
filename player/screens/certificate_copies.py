"""What is said of a certificate that leaves the program."""

from PySide6.QtCore import QCoreApplication

from player.screens.copies import Copy, Wording

translate = QCoreApplication.translate


def certificate_copy(pdf: bytes, file_name: str) -> Copy:
    """A certificate, ready to be printed or saved."""
    wording = Wording(
        print_title=translate("Copies", "Print the certificate"),
        no_printer=translate(
            "Copies", "No printer is set up here. Save the certificate as PDF and print it elsewhere."
        ),
        printing=translate("Copies", "The certificate is on its way to the printer."),
        refused=translate("Copies", "The printer did not take the page. You can save the certificate as PDF instead."),
        save_title=translate("Copies", "Save the certificate"),
        saved=translate("Copies", "Certificate saved as PDF"),
        disk_full=translate("Copies", "The certificate was not saved: the disk is full. Choose another place."),
        read_only=translate(
            "Copies", "The certificate was not saved: Carrel may not write there. Choose another place."
        ),
        locked=translate(
            "Copies", "The certificate was not saved: another program uses that file. Choose another name."
        ),
        unreachable=translate(
            "Copies", "The certificate was not saved: that place cannot be reached. Is the stick still in?"
        ),
    )
    return Copy(pdf, file_name, upright=False, wording=wording)
