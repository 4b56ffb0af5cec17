/// Reads a .doc of Word 97–2003, of which a .docx is made first.
enum DocReader {
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PaperText {
        try refuseOthers(bytes)
        let converted = try WriterConversion.convert(
            bytes, named: "paper.doc", to: "docx:Office Open XML Text", limits: limits,
            slow: "Đọc tệp .doc quá lâu nên đã dừng; hãy lưu lại dưới dạng .docx.",
            failed: "Tệp .doc bị hỏng; hãy mở bằng Word và lưu lại dưới dạng .docx.")
        var paper = try DocxReader.read(converted, limits: limits)
        paper.format = .doc
        return paper
    }

    /// The container is shared with spreadsheets, installers and encrypted files, which name their streams.
    private static func refuseOthers(_ bytes: [UInt8]) throws(PaperError) {
        if contains(bytes, "EncryptedPackage") {
            throw PaperError(.encrypted, "Tệp Word được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại.")
        }
        guard contains(bytes, "WordDocument") else {
            let kind = contains(bytes, "Workbook") ? "bảng tính Excel" : "tệp của chương trình khác"
            throw PaperError(.unsupported, "Tệp này là \(kind), không phải văn bản Word.")
        }
    }

    /// Stream names are in UTF-16 in the container's directory.
    private static func contains(_ bytes: [UInt8], _ name: String) -> Bool {
        bytes.firstRange(of: name.utf8.flatMap { [$0, 0] }) != nil
    }
}
