/// Reads a .doc of Word 97–2003 by way of LibreOffice, which makes a .docx of it in a limited child.
enum DocReader {
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PaperText {
        try refuseOthers(bytes)
        let converted = try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper.doc", in: folder)
            var office = LimitedProcess(
                "/usr/bin/soffice",
                ["-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--nolockcheck"]
                    + ["--convert-to", "docx:Office Open XML Text", "--outdir", "\(folder)/out", file],
                in: folder)
            office.limits.wallSeconds = limits.childSeconds
            office.limits.cpuSeconds = limits.childSeconds
            office.limits.memory = limits.childMemory
            office.limits.fileBytes = limits.fileBytes
            let outcome = try office.run()
            if outcome.end == .timedOut {
                throw PaperError(.timedOut, "Đọc tệp .doc quá lâu nên đã dừng; hãy lưu lại dưới dạng .docx.")
            }
            do {
                return try FileBytes.read(path: "\(folder)/out/paper.docx", limit: limits.fileBytes)
            } catch {
                throw PaperError(.damaged, "Tệp .doc bị hỏng; hãy mở bằng Word và lưu lại dưới dạng .docx.")
            }
        }
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
