import Desk
import Foundation
import Office
import Process
import TestSupport
import Testing
import WorkTime

@Suite("The layouts of forms")
struct FormFilesTests {
    private static let rules = ShippedProcesses.folder

    /// A file of one layout of the counter, with what follows its code.
    private static func file(_ layout: String, _ desk: String = "dossiers") -> String {
        "desk: \(desk)\nlayouts:\n  - since: 2026-01-01\n    form: \(layout)"
    }

    /// A layout that says nothing but the number and what was written down.
    private static let plain =
        "stop\n    subtitles: [\"Số: {code}\"]\n    blocks: [{ text: \"{applicant}, {taken}\" }]\n"

    /// What is said of the shipped layouts with this one in place of ours; «» when they hold together.
    private static func said(of files: [String: String], in path: String) throws -> (FormBook?, String) {
        let folder = URL(filePath: path)
        let own = folder.appending(path: "forms/own")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["forms", "processes"] {
            try FileManager.default.copyItem(at: rules.appending(path: name), to: folder.appending(path: name))
        }
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: own.appending(path: name)) }
        do {
            return (try FormFiles.load(folder, try ProcessFiles.load(folder)), "")
        } catch let error as OfficeError {
            return (nil, error.message)
        }
    }

    @Test("Those that come with the product have nothing that is wrong, and every paper of every process has one")
    func shipped() throws {
        let processes = try ShippedProcesses.book.get()
        let book = try FormFiles.load(Self.rules, processes)
        let day = CalendarDay.of("2026-07-01")
        for form in ["receipt", "supplement", "refusal", "apology", "stop", "control-slip"] {
            #expect(book.layout(of: form, at: .dossiers, on: day)?.code == form)
        }
        #expect(book.layout(of: FormLayout.book, at: .dossiers, on: day)?.isLandscape == true)
        #expect(book.layout(of: FormLayout.book, at: .petitions, on: day) == nil)
        for desk in CaseDesk.allCases {
            #expect(book.layout(of: "no-such-form", at: desk, on: day)?.code == FormLayout.other)
        }
    }

    @Test("The office's own layout holds in place of ours on its days, ours on all others")
    func own() async throws {
        try await withTemporaryFolder { path in
            let text =
                Self.file(Self.plain).replacing("2026-01-01", with: "2026-03-01") + "    until: 2026-03-31\n"
            let (read, said) = try Self.said(of: ["stop.yaml": text], in: path + "/rules")
            let book = try #require(read, "\(said)")
            func isOwn(_ day: String) -> Bool? { book.layout(of: "stop", at: .dossiers, on: .of(day))?.isOwn }
            #expect(isOwn("2026-02-28") == false)
            #expect(isOwn("2026-03-01") == true)
            #expect(isOwn("2026-03-31") == true)
            #expect(isOwn("2026-04-01") == false)
            #expect(book.layout(of: "receipt", at: .dossiers, on: .of("2026-03-10"))?.isOwn == false)
        }
    }

    /// A file of the office, and what is said of it.
    private static let faults: [(text: String, says: String)] = [
        (
            file("stop\n    blocks: [{ text: \"{code} {applicant} {taken} {aplicant}\" }]"),
            "own/a.yaml, dòng 5: không có chỗ điền {aplicant} ở đây"
        ),
        (
            file("stop\n    blocks: [{ text: \"{code} {taken}\" }]"),
            "own/a.yaml, dòng 3: mẫu «stop» thiếu {applicant}, là phần bắt buộc"
        ),
        (file("receipt\n    blocks: [{ text: \"{code} {applicant} {taken}\" }]"), "mẫu «receipt» thiếu {due}"),
        (file("control-slip\n    blocks: [{ text: \"{code}\" }]"), "mẫu «control-slip» thiếu «table: steps»"),
        (file("refusal\n    blocks: [{ text: \"{code} {applicant}\" }]"), "mẫu «refusal» thiếu «field: reason»"),
        (file("stop\n    blocks: [{ text: \"{code} {applicant} {taken}\", dash: x }]"), "cần đúng một trong"),
        (file("stop\n    blocks: [{ text: \"{code} {applicant\" }]"), "dấu { chưa có dấu } đi kèm"),
        (file("stop\n    blocks: [{ text: \"[a [b]]\" }]"), "dấu [ lồng trong dấu [ khác"),
        (file("stop\n    blocks: [{ text: \"a]\" }]"), "dấu ] không có dấu [ trước nó"),
        (file("stop\n    blocks: [{ text: \"a}\" }]"), "dấu } không có dấu { trước nó"),
        (file("stop\n    blocks: [{ list: terms }]"), "không có «list: terms» ở đây; chọn một trong: reasons"),
        (file("stop\n    blocks: [{ text: a, when: nobody }]"), "không có chỗ điền {nobody} để đặt điều kiện"),
        (file("stop\n    blocks: []"), "mẫu «stop» thiếu «blocks»"),
        (
            file(plain).replacing("since: 2026-01-01", with: "until: 2026-12-31"),
            "own/a.yaml, dòng 3: mẫu «stop» của cơ quan thiếu «since», là ngày bắt đầu dùng"
        ),
        (file("transfer\n    blocks: [{ text: \"{code}\" }]", "petitions"), "mẫu «transfer» thiếu {receiver}"),
        (file("stop", "archive"), "«desk: archive» không đúng"),
        (
            file("book\n    blocks: [{ table: steps, columns: [] }]"),
            "không có «table: steps» ở đây; chọn một trong: dossiers"
        ),
        (file("book\n    blocks: [{ text: \"{code}\" }]"), "không có chỗ điền {code} ở đây"),
        (file("book\n    blocks: [{ text: \"{from-day}\" }]"), "mẫu «book» thiếu «table: dossiers»"),
        ("- x\n", "own/a.yaml, dòng 1: cần các mục"), ("desk: [", "own/a.yaml, dòng "),
    ]

    @Test(
        "What is wrong in a layout is named with file and line before the program starts",
        arguments: faults)
    func broken(text: String, says: String) async throws {
        try await withTemporaryFolder { path in
            let (_, said) = try Self.said(of: ["a.yaml": text], in: path + "/rules")
            #expect(said.contains(says), "\(said)")
        }
    }

    @Test(
        "A layout of what only an issued process has does not keep the program from starting, and is told until it has")
    func strangers() async throws {
        try await withTemporaryFolder { path in
            let files = [
                "a.yaml": Self.file("leaflet\n    blocks: [{ text: \"{code}\" }, { field: colour, label: Màu }]")
            ]
            let (read, said) = try Self.said(of: files, in: path + "/rules")
            let book = try #require(read, "\(said)")
            let shipped = try ShippedProcesses.book.get()
            #expect(
                book.strangers(in: shipped).map(\.written) == [
                    "own/a.yaml, dòng 3: không quy trình nào lập giấy tờ «leaflet»",
                    "own/a.yaml, dòng 5: không quy trình nào có trường «colour»",
                ])
            let text = BrokenProcess.sound.replacing("form: receipt", with: "form: leaflet")
                .replacing("makes: receipt", with: "makes: leaflet").replacing("field: hard", with: "field: colour")
                .replacing("asks: hard", with: "asks: colour")
            let issued = try #require(ProcessFiles.read(text: text, file: "sample.yaml").process)
            #expect(book.strangers(in: ProcessBook(shipped.processes + [issued])) == [])
        }
    }

    @Test("A step that makes a paper without asking for its contents is told by its line")
    func unasked() throws {
        let book = try FormFiles.load(Self.rules, try ShippedProcesses.book.get())
        let said = ShippedProcesses.all.flatMap { book.findings(of: $0, file: $0.process) }
        #expect(said == [])
        let cases: [(form: String, needs: String, says: [String])] = [
            ("supplement", "needs: [day, reason]", ["error missing"]),
            ("refusal", "needs: [day, reason]", []), ("refusal", "needs: day", ["error reason"]),
            ("apology", "needs: [day, reason]", ["error new-date"]),
            ("stop", "needs: day", ["warning reason"]), ("stop", "needs: day, asks: reason", []),
        ]
        for (form, needs, says) in cases {
            let text = BrokenProcess.sound.replacing("form: receipt", with: "form: \(form)")
                .replacing("makes: receipt, ", with: "").replacing(
                    "needs: [day, reason]", with: "\(needs), makes: \(form)")
            let version = try #require(ProcessFiles.read(text: text, file: "x.yaml").process?.versions.last)
            let found = book.findings(of: version, file: "x.yaml").map { finding in
                let field = finding.message.firstMatch(of: /trường «([a-z-]+)»/).map { String($0.1) } ?? ""
                return "\(finding.severity.rawValue) \(field)"
            }
            #expect(found == says, "\(form), \(needs)")
        }
    }

    @Test("Two layouts of the office for one form and day are refused")
    func twins() async throws {
        try await withTemporaryFolder { path in
            let text = Self.file(Self.plain)
            let (_, said) = try Self.said(of: ["a.yaml": text, "b.yaml": text], in: path + "/rules")
            #expect(said.contains("own/b.yaml, dòng 3: mẫu «stop» cùng có hiệu lực với mẫu ở own/a.yaml, dòng 3"))
        }
    }
}
