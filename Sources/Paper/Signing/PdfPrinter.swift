/// Prints a Word file as PDF by way of LibreOffice in a limited child.
public enum PdfPrinter {
    /// Throws `PaperError` with a sentence when that fails or takes too long.
    public static func pdf(of docx: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError) -> [UInt8] {
        try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(docx, named: "paper.docx", in: folder)
            var office = LimitedProcess(
                "/usr/bin/soffice",
                ["-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--nolockcheck"]
                    + ["--convert-to", "pdf:writer_pdf_Export", "--outdir", "\(folder)/out", file],
                in: folder)
            office.limits.wallSeconds = limits.childSeconds
            office.limits.cpuSeconds = limits.childSeconds
            office.limits.memory = limits.childMemory
            office.limits.fileBytes = limits.fileBytes
            let outcome = try office.run()
            if outcome.end == .timedOut {
                throw PaperError(.timedOut, "Chuyển văn bản sang PDF quá lâu nên đã dừng.")
            }
            do {
                return try FileBytes.read(path: "\(folder)/out/paper.pdf", limit: limits.fileBytes)
            } catch {
                throw PaperError(.damaged, "Không chuyển được văn bản Word này sang PDF; hãy tải lên bản PDF.")
            }
        }
    }
}
