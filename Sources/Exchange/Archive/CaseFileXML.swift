public import Desk
import Office
import WorkTime

/// What is known of a case file and its papers, under the names of Nghị định 30/2020/NĐ-CP, Phụ lục VI, phần II. The same
/// file gives the same bytes.
public enum CaseFileXML {
    /// `names` are what the files of the paper at that place are called in the package, its own first, then its annexes.
    public static func bytes(
        _ export: ExportCaseFile.Output, names: (Int) -> [String]
    ) -> [UInt8] {
        var text = PlainXML()
        text.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        text.element("File") { text in
            let file = export.file
            code(export, &text)
            text.value("Title", file.title)
            text.value("Maintenance", file.retention.words)
            text.value("Rights", file.isRestricted ? "Tiếp cận có điều kiện" : "Công khai trong phạm vi được xem")
            text.value("Creator", file.keeper.name)
            text.value("Language", "Tiếng Việt")
            text.value("StartDate", file.startedOn?.written)
            text.value("EndDate", file.endedOn?.written)
            text.value("DocTotal", "\(export.records.count)")
            text.value("PageTotal", file.sheets.map(String.init))
            text.value("Description", file.note)
            text.element("Documents") { text in
                for (index, record) in export.records.enumerated() {
                    text.element("Document") { text in
                        document(record, index, export, names: names(index), &text)
                    }
                }
            }
        }
        return text.bytes
    }

    private static func code(_ export: ExportCaseFile.Output, _ text: inout PlainXML) {
        text.element("FileCode") { text in
            text.value("OrganId", export.office?.text)
            text.value("FileCatalog", "\(export.file.year)")
            text.value("FileNotation", export.file.code)
        }
    }

    private static func document(
        _ record: CaseRecord, _ index: Int, _ export: ExportCaseFile.Output, names: [String],
        _ text: inout PlainXML
    ) {
        code(export, &text)
        text.value("DocOrdinal", "\(index + 1)")
        guard record.isSeen else {
            return text.value("Description", "Văn bản hạn chế xem, không có trong gói này")
        }
        let paper = record.document
        let parts = paper.number.map { $0.split(separator: "/", maxSplits: 1).map(String.init) } ?? []
        text.value("TypeName", paper.kind)
        text.value("CodeNumber", parts.first)
        text.value("CodeNotation", parts.count > 1 ? parts[1] : nil)
        text.value("IssuedDate", paper.issuedOn?.written)
        text.value("OrganName", record.issuer)
        text.value("Subject", paper.title)
        text.value("Language", "Tiếng Việt")
        if record.direction == .incoming {
            text.value("ArrivalDate", record.enteredOn?.written)
            text.value("ArrivalNumber", record.entryNumber)
        }
        if let signer = record.signer { text.element("SignerInfo") { $0.value("FullName", signer) } }
        text.value("Priority", "\(record.urgency.rawValue)")
        text.value(record.direction == .incoming ? "ToPlaces" : "To", record.receiver)
        if record.direction != .incoming { text.value("IssuedAmount", record.copies.map(String.init)) }
        text.value("DueDate", record.replyBy?.written)
        for (name, file) in zip(names, record.files) {
            text.element("Attachment") { text in
                text.value("Name", name)
                text.value("OriginalName", file.name)
                text.value("Size", "\(file.size)")
                text.value("SHA256", file.hash)
            }
        }
    }
}
