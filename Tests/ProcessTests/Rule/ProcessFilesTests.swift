import Desk
import Foundation
import Office
import Process
import TestSupport
import Testing
import WorkTime

@Suite("The files of processes")
struct ProcessFilesTests {
    @Test("Those that come with the product have nothing that is wrong or superfluous")
    func shipped() {
        let results = ProcessFiles.read(ShippedProcesses.folder)
        #expect(results.flatMap(\.findings).map(\.written) == [])
        #expect(
            results.compactMap(\.process).map { "\($0.code) \($0.versions.count)" } == [
                "complaint-first 2", "complaint-second 2", "denunciation 2", "internal 1", "linked 2", "one-unit 2",
                "proposal 2", "reception 2",
            ])
    }

    @Test(
        "A case gets the version of the day on which it is begun",
        arguments: [
            ("one-unit", "2025-06-30", 1), ("one-unit", "2025-07-01", 2), ("linked", "2025-06-30", 1),
            ("linked", "2025-07-01", 2), ("complaint-first", "2026-06-30", 1), ("complaint-first", "2026-07-01", 2),
            ("denunciation", "2026-06-30", 1), ("denunciation", "2026-07-01", 2), ("one-unit", "2018-06-20", nil),
        ] as [(String, String, Int?)])
    func versions(process: String, day: String, number: Int?) throws {
        let book = try ShippedProcesses.book.get()
        #expect(book.version(process, on: .of(day))?.number == number)
    }

    @Test("Everything wrong in all files is named at once, each with its line; two files with one code too")
    func faults() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path).appending(path: "processes")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let sound = BrokenProcess.sound
            let files = [
                "a.yaml": Data(sound.utf8), "b.yaml": Data(sound.utf8), "c.yaml": Data("process: [".utf8),
                "d.yaml": Data([0x70, 0xFF, 0xFE]), "e.yaml": Data("- x\n".utf8),
                "f.yaml": Data("process: a\nprocess: b\n".utf8), "g.yaml": Data(Self.laughs.utf8),
                "h.yaml": Data(),
            ]
            for (name, data) in files { try data.write(to: folder.appending(path: name)) }
            let error = #expect(throws: OfficeError.self) { try ProcessFiles.load(URL(filePath: path)) }
            let message = error?.message ?? ""
            let named = [
                "b.yaml, dòng 5: mã quy trình «sample» đã dùng trong a.yaml", "c.yaml, dòng ", "d.yaml: không phải chữ",
                "e.yaml, dòng 1: cần các mục", "f.yaml, dòng 1: mục ghi hai lần: process",
                "g.yaml: quá nhiều mục", "h.yaml: tệp trống",
            ]
            #expect(named.filter { !message.contains($0) } == [], "\(message)")
        }
    }

    /// Ten times ten times ten … of one word.
    private static let laughs =
        "a0: &a0 [x]\n"
        + (1...9).map { level in
            "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }.joined()

    @Test("What a file says wrongly is said in a sentence with its line", arguments: BrokenProcess.all)
    func broken(process: BrokenProcess) throws {
        let (definition, findings) = try process.read()
        #expect(definition == nil)
        #expect(
            findings.contains { $0.severity == .error && $0.message.contains(process.says) && $0.line != nil },
            "\(findings.map(\.written))")
    }

    @Test("The sample itself is sound")
    func sound() throws {
        let (definition, findings) = try BrokenProcess(name: "sound", change: [:], says: "").read()
        #expect(definition != nil && findings == [])
    }
}
