import Crypto
import Office
public import Process
import Storage
import Synchronization
import WorkTime

/// The processes by which the office runs its cases now: those of the rule files, and in their place what was issued in the program.
///
/// All copies of `OfficeRules` look at the same shelf, so that what is issued holds without a restart. Whoever looks takes the book of
/// that moment; `Desk.refreshProcesses` brings another.
public final class ProcessShelf: Sendable {
    /// One state of the shelf.
    public struct Standing: Sendable {
        /// How often something had been issued or withdrawn (`ProcessTextStore.turns`).
        let turns: Int
        public let book: ProcessBook
        /// What an administrator must look at, a sentence each.
        public let faults: [String]
        /// The codes of those of which no text could be read.
        var unread: Set<String> = []
    }

    /// The program's own files, as they were read at the start.
    let files: [ProcessDefinition]
    /// Their texts, by the code of the process.
    let fileTexts: [String: String]
    private let current: Mutex<Standing>

    public init(_ files: ProcessBook, texts: [String: String] = [:]) {
        self.files = files.processes
        fileTexts = texts
        current = Mutex(Standing(turns: 0, book: files, faults: []))
    }

    public var standing: Standing { current.withLock { $0 } }

    public var book: ProcessBook { standing.book }

    /// Takes a state that was read, unless a newer one is there already: what was issued or withdrawn is only ever more.
    func take(_ standing: Standing) {
        current.withLock { if $0.turns < standing.turns { $0 = standing } }
    }

    /// The state that the database says: the newest text of each process, and those before it only where it cannot be read.
    func standing(_ tx: any Transaction, turns: Int) throws -> Standing {
        let texts = try ProcessTextStore.issued(tx)
        let standing = merged(texts, turns: turns)
        guard !standing.unread.isEmpty else { return standing }
        let earlier = try texts.filter { standing.unread.contains($0.code) }.flatMap {
            try ProcessTextStore.issued(tx, before: $0)
        }
        return merged(texts + earlier, turns: turns)
    }

    /// The state with these texts, the newest first. What cannot be read at all is passed over and told, and the text before it, or
    /// the file, goes on.
    func merged(_ texts: [ProcessText], turns: Int) -> Standing {
        var byCode = Dictionary(files.map { ($0.code, $0) }) { first, _ in first }
        var faults: [String] = []
        var unread: Set<String> = []
        for (code, texts) in Dictionary(grouping: texts, by: \.code).sorted(by: { $0.key < $1.key }) {
            unread.insert(code)
            for text in texts {
                let (process, fault) = Self.read(text)
                if let fault { faults.append(fault) }
                guard let process else { continue }
                byCode[code] = process
                unread.remove(code)
                if let note = note(on: text) { faults.append(note) }
                break
            }
        }
        return Standing(turns: turns, book: ProcessBook(Array(byCode.values)), faults: faults, unread: unread)
    }

    /// SHA-256 in hexadecimal digits.
    static func digest(_ text: String) -> String { SHA256.hash(data: Array(text.utf8)).hexadecimal }

    /// As findings and pages name a text of the program.
    static func name(_ code: String) -> String { "\(code).yaml" }

    private static func read(_ text: ProcessText) -> (process: ProcessDefinition?, fault: String?) {
        let place =
            "Quy trình «\(text.code)» ban hành ngày \(text.issued.map { OfficeTime.day(of: $0.at).written } ?? "")"
        let file = name(text.code)
        let result = ProcessFiles.read(text: text.text, file: file)
        let spoiled = digest(text.text) == text.digest ? nil : "\(place): nội dung trong cơ sở dữ liệu đã bị sửa."
        if let process = result.process, process.code == text.code { return (process, spoiled) }
        let first = result.findings.first { $0.severity == .error }?.written ?? "\(file): mã quy trình khác"
        let node = try? RuleNode(yaml: text.text, file: file)
        guard let process = node.flatMap({ ProcessDefinition.asIssued($0, file: file) }), process.code == text.code
        else { return (nil, "\(place) không đọc được, bản trước đó đang được dùng: \(first).") }
        return (process, spoiled ?? "\(place) không còn qua được kiểm tra, vẫn được dùng: \(first).")
    }

    /// What a release of the program brought since: its file is not used, so somebody must see whether it should be.
    private func note(on text: ProcessText) -> String? {
        guard let shipped = fileTexts[text.code].map(Self.digest), shipped != text.fileDigest else { return nil }
        return "Quy trình «\(text.code)»: tệp đi kèm chương trình đã đổi từ khi cơ quan ban hành bản của mình; "
            + "bản của cơ quan đang được dùng, hãy so sánh hai bản."
    }
}
