public import Foundation
import Office
public import Process

/// The files of `Rules/forms`: how the papers of cases are laid out. What lies in `own/` beside them the office wrote, and holds in
/// place of ours.
public enum FormFiles {
    /// The layouts of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong in all files, and between
    /// them; what no process has is told by `FormBook.strangers`, once it is known what was issued.
    public static func load(_ folder: URL, _ processes: ProcessBook) throws -> FormBook {
        let folder = folder.appending(path: "forms", directoryHint: .isDirectory)
        let ours = read(folder, isOwn: false)
        let own = read(folder.appending(path: "own", directoryHint: .isDirectory), isOwn: true)
        let layouts = ours.layouts + own.layouts
        var findings = ours.findings + own.findings
        if findings.isEmpty { findings = FormBook.findings(layouts, processes) }
        guard findings.isEmpty else {
            let faults = findings.map(\.written).joined(separator: "; ")
            throw OfficeError(.unavailable, "Mẫu giấy tờ trong \(folder.path) chưa đúng: \(faults).")
        }
        return FormBook(layouts)
    }

    private static func read(_ folder: URL, isOwn: Bool) -> (layouts: [FormLayout], findings: [RuleFinding]) {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.sorted()
        let read = names.map { file(folder.appending(path: $0), named: isOwn ? "own/\($0)" : $0, isOwn) }
        return (read.flatMap { $0.layouts }, read.flatMap { $0.findings })
    }

    private static func file(
        _ url: URL, named name: String, _ isOwn: Bool
    ) -> (layouts: [FormLayout], findings: [RuleFinding]) {
        guard let data = FileManager.default.contents(atPath: url.path), data.count <= sizeLimit,
            let text = String(validating: data, as: UTF8.self)
        else {
            return (
                [],
                [RuleFinding(file: name, line: nil, "không đọc được tệp, không phải chữ mã UTF-8, hoặc lớn hơn 1 MB")]
            )
        }
        do throws(RuleFinding) {
            return FormLayout.read(try RuleNode(yaml: text, file: name), file: name, isOwn: isOwn)
        } catch {
            return ([], [error])
        }
    }

    private static let sizeLimit = 1 << 20
}
