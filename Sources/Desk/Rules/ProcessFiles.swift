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
    }

    /// The processes of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong in all files.
    public static func load(_ folder: URL) throws -> ProcessBook {
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
        return ProcessBook(processes)
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
            return Result(file: name, process: nil, findings: [finding])
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let finding = RuleFinding(file: name, line: nil, "không phải chữ mã UTF-8")
            return Result(file: name, process: nil, findings: [finding])
        }
        return read(text: text, file: name)
    }

    /// What is not in a file yet.
    public static func read(text: String, file: String) -> Result {
        do throws(RuleFinding) {
            let (process, findings) = ProcessDefinition.read(try RuleNode(yaml: text, file: file), file: file)
            return Result(file: file, process: process, findings: findings)
        } catch {
            return Result(file: file, process: nil, findings: [error])
        }
    }

    private static let sizeLimit = 1 << 20
}
