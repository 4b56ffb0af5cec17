import Foundation
import Paper

/// Papers as LibreOffice prints them: all in one run, since each start of it takes seconds.
enum PrintedPapers {
    static let program = "/usr/bin/soffice"

    /// Whether the machine has the font by which prints have whole Vietnamese letters.
    static var hasLetters: Bool {
        FileManager.default.fileExists(
            atPath: "/usr/share/texmf/fonts/opentype/public/tex-gyre/texgyretermes-regular.otf")
    }

    /// The .docx files by name, as PDF by the same names.
    static func pdf(_ papers: [String: [UInt8]]) throws -> [String: [UInt8]] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congvu-printed-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try PrintFonts.choose(home: folder.path)
        let names = papers.keys.sorted()
        for name in names { try Data(papers[name] ?? []).write(to: folder.appending(path: "\(name).docx")) }
        var office = LimitedProcess(
            program,
            ["-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck"]
                + ["--convert-to", "pdf", "--outdir", folder.path]
                + names.map { folder.appending(path: "\($0).docx").path }, in: folder.path)
        office.limits.memory = 4 << 30
        office.limits.cpuSeconds = 240
        office.limits.wallSeconds = 240
        _ = try office.run()
        var printed: [String: [UInt8]] = [:]
        for name in names { printed[name] = Array(try Data(contentsOf: folder.appending(path: "\(name).pdf"))) }
        return printed
    }
}
