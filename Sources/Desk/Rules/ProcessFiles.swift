public import Foundation
import Office
public import Process

/// The files of `Rules/processes`, each a process.
public enum ProcessFiles {
    /// What a file says and what is wrong in it; the process is nil where an error was found.
    public struct Result: Sendable {
        public let file: String
        public let process: ProcessDefinition?
        public let findings: [RuleFinding]
        /// As it was read; empty where it could not be.
        public let text: String
    }

    /// The processes of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong in all files.
    public static func load(_ folder: URL) throws -> ProcessBook { try shelf(folder).book }

    /// The same with their texts. Throws in the same way.
    public static func shelf(_ folder: URL) throws -> ProcessShelf {
        let results = read(folder)
        let processes = results.compactMap(\.process)
        let faults =
            (results.flatMap(\.findings).filter { $0.severity == .error } + ProcessBook.findings(processes))
            .map(\.written)
        guard faults.isEmpty else {
            throw OfficeError(
                .unavailable,
                "Quy trình trong \(folder.appending(path: "processes").path) chưa đúng: \(faults.joined(separator: "; "))."
            )
        }
        let texts = results.compactMap { result in result.process.map { ($0.code, result.text) } }
        return ProcessShelf(ProcessBook(processes), texts: Dictionary(texts) { first, _ in first })
    }

    /// Every file of `processes/` in the folder with the rules, by name; a folder without one is an office without cases.
    public static func read(_ folder: URL) -> [Result] {
        let folder = folder.appending(path: "processes", directoryHint: .isDirectory)
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.sorted()
        return names.map { read(file: folder.appending(path: $0)) }
    }

    /// One file.
    public static func read(file: URL) -> Result {
        let name = file.lastPathComponent
        guard let data = FileManager.default.contents(atPath: file.path), data.count <= sizeLimit else {
            let finding = RuleFinding(file: name, line: nil, "không đọc được tệp, hoặc tệp lớn hơn 1 MB")
            return Result(file: name, process: nil, findings: [finding], text: "")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let finding = RuleFinding(file: name, line: nil, "không phải chữ mã UTF-8")
            return Result(file: name, process: nil, findings: [finding], text: "")
        }
        return read(text: text, file: name)
    }

    /// What is not in a file yet.
    public static func read(text: String, file: String) -> Result {
        do throws(RuleFinding) {
            let (process, findings) = ProcessDefinition.read(try RuleNode(yaml: text, file: file), file: file)
            return Result(file: file, process: process, findings: findings, text: text)
        } catch {
            return Result(file: file, process: nil, findings: [error], text: text)
        }
    }

    private static let sizeLimit = 1 << 20
}
