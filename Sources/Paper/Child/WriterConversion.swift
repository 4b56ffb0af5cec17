/// Turns one kind of text file into another by way of LibreOffice Writer in a limited child.
enum WriterConversion {
    /// What became of `bytes`. `name` is the file's, which tells LibreOffice its kind; `format` begins with the suffix of
    /// the new file, «docx:Office Open XML Text».
    ///
    /// Throws `PaperError` with `slow` when it takes too long, with `failed` when nothing comes of it.
    static func convert(
        _ bytes: [UInt8], named name: String, to format: String, limits: PaperLimits, slow: String, failed: String
    ) throws(PaperError) -> [UInt8] {
        try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: name, in: folder)
            try PrintFonts.choose(home: folder)
            var office = LimitedProcess(
                "/usr/bin/soffice",
                ["-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--nolockcheck"]
                    + ["--convert-to", format, "--outdir", "\(folder)/out", file],
                in: folder)
            office.limits.wallSeconds = limits.childSeconds
            office.limits.cpuSeconds = limits.childSeconds
            office.limits.memory = limits.childMemory
            office.limits.fileBytes = limits.fileBytes
            let outcome = try office.run()
            if outcome.end == .timedOut { throw PaperError(.timedOut, slow) }
            let made = "\(name.prefix { $0 != "." }).\(format.prefix { $0 != ":" })"
            do {
                return try FileBytes.read(path: "\(folder)/out/\(made)", limit: limits.fileBytes)
            } catch {
                throw PaperError(.damaged, failed)
            }
        }
    }
}
