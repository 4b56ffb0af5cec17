public import Process
import Yams

extension RuleNode {
    /// Reads YAML with the line of everything in it. Throws a `RuleFinding` where it is no YAML.
    public init(yaml: String, file: String) throws(RuleFinding) {
        let node: Node?
        do {
            node = try Yams.compose(yaml: yaml)
        } catch {
            throw Self.finding(error, file)
        }
        guard let node else { throw RuleFinding(file: file, line: nil, "tệp trống") }
        var reading = NodeReading(file: file)
        self = try reading.read(node, depth: 0)
    }

    private static func finding(_ error: any Error, _ file: String) -> RuleFinding {
        switch error {
        case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
            YamlError.composer(_, _, let mark, _):
            RuleFinding(file: file, line: mark.line, "không đúng cú pháp YAML (cột \(mark.column))")
        case YamlError.duplicatedKeysInMapping(let names, let context):
            RuleFinding(
                file: file, line: context.mark.line, "mục ghi hai lần: \(names.sorted().joined(separator: ", "))")
        default: RuleFinding(file: file, line: nil, "không đúng cú pháp YAML")
        }
    }
}

/// Goes through what was read. What refers to itself again and again is small in the file and without end here.
private struct NodeReading {
    let file: String
    private var left = 50_000
    private static let depth = 20

    init(file: String) { self.file = file }

    mutating func read(_ node: Node, depth: Int) throws(RuleFinding) -> RuleNode {
        let line = node.mark?.line ?? 1
        left -= 1
        guard left > 0 else { throw RuleFinding(file: file, line: nil, "quá nhiều mục") }
        guard depth < Self.depth else { throw RuleFinding(file: file, line: line, "lồng nhau quá sâu") }
        switch node {
        case .scalar(let scalar): return RuleNode(line: line, .text(scalar.string))
        case .sequence(let sequence):
            var list: [RuleNode] = []
            for item in sequence { list.append(try read(item, depth: depth + 1)) }
            return RuleNode(line: line, .list(list))
        case .mapping(let mapping):
            var entries: [RuleEntry] = []
            for (key, value) in mapping {
                guard let name = key.scalar?.string else {
                    throw RuleFinding(file: file, line: key.mark?.line, "tên mục phải là chữ")
                }
                entries.append(RuleEntry(name, line: key.mark?.line ?? line, try read(value, depth: depth + 1)))
            }
            return RuleNode(line: line, .table(entries))
        case .alias: throw RuleFinding(file: file, line: line, "không dùng bí danh (*) trong tệp quy tắc")
        }
    }
}
