import Desk
import Office
import Process

/// Processes as an administrator writes them in YAML.
struct RuleParser: OutsideParser {
    let name = "rules"
    let copies = 100
    let words = [
        ": ", "- ", "&a ", "*a", "<<: *a", "|\n", ">\n", "!!binary ", "? ", "{a: b}", "[[[[", "---\n", "#", "\t", "'",
        "versions:", "states:", "acts:", "from:", "2026-01-01", "3 ngày làm việc",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw OfficeError(.invalid, "Không phải chữ mã UTF-8.")
        }
        let result = ProcessFiles.read(text: text, file: "quy-trinh.yaml")
        guard result.findings.allSatisfy({ !$0.message.isEmpty }) else { throw ParserFault("a finding without words") }
        if result.process == nil, !result.findings.contains(where: { $0.severity == .error }) {
            throw ParserFault("no process and no error")
        }
        return result.findings.count
    }
}
