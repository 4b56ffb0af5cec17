import Desk
import Office
import WorkTime

/// The fields of a reorganisation, read into a plan: one group of units and who takes over from them.
struct ReorganisationForm {
    let desk: Desk
    let books: NameBooks
    let actor: Actor
    private(set) var form: FormReader

    init(_ fields: FormFields, desk: Desk, books: NameBooks, actor: Actor) {
        self.desk = desk
        self.books = books
        self.actor = actor
        form = FormReader(fields)
    }

    /// Nil when the form has faults.
    mutating func plan() async throws -> Reorganisation? {
        let day = form.day("day", "Ngày có hiệu lực")
        if day == nil, form.isValid { form.refuse("day", "Chưa nhập «Ngày có hiệu lực».") }
        let basis = form.requiredText("basis", "Căn cứ", upTo: 500)
        let document = form.key("document", "Văn bản", of: Document.self)
        let units = try await several("units", "Đơn vị sắp xếp")
        let successors = try await several("successors", "Đơn vị tiếp nhận")
        let founded = try await founded()
        let renamed = try await renamed()
        let targets =
            founded.indices.map { Reorganisation.Target.founded($0) }
            + successors.map { Reorganisation.Target.unit($0) }
        guard form.isValid, let day else { return nil }
        let ends = form.fields["ends"] != "no"
        return Reorganisation(
            day: day, basis: basis, document: document, founded: founded, renamed: renamed,
            divided: units.map { unit in
                .init(unit: unit, ends: ends, successors: targets, posts: posts(), work: work())
            })
    }

    /// Notes why a plan was refused.
    mutating func note(_ error: any Error) throws {
        try form.note(error, at: "units")
    }

    private mutating func several(_ field: String, _ label: String) async throws -> [Key<Unit>] {
        var keys = form.keys(field, of: Unit.self)
        // What was typed without script is one more.
        if form.text("\(field)-text", label, upTo: 300) != nil {
            var one = FormReader(form.fields.removing(field))
            if let unit = try await PartyReader(desk: desk, books: books, actor: actor).unit(field, label, in: &one) {
                if !keys.contains(unit) { keys.append(unit) }
            } else if let fault = one.errors.first {
                form.refuse(field, fault.message)
            }
        }
        return keys
    }

    /// Each line a name, after a semicolon perhaps the short one.
    private mutating func founded() async throws -> [Reorganisation.Founded] {
        let kind = form.choice("kind", "Loại", of: Unit.Kind.self) ?? .division
        let reader = PartyReader(desk: desk, books: books, actor: actor)
        let parent = try await reader.unit("parent", "Đơn vị cấp trên", in: &form)
        let follower = try await reader.person("follower", "Người theo dõi", in: &form)
        let lines = (form.text("founded", "Đơn vị thành lập mới", upTo: 4_000) ?? "").split(separator: "\n")
        return lines.compactMap { line in
            let parts = line.split(separator: ";", maxSplits: 1).map { String($0).trimmed }
            guard let name = parts.first, !name.isEmpty else { return nil }
            return .init(
                name: name, shortName: parts.count > 1 ? parts[1] : nil, kind: kind, parent: parent, follower: follower)
        }
    }

    private mutating func renamed() async throws -> [Reorganisation.Renamed] {
        guard let name = form.text("renameTo", "Tên mới", upTo: 300) else { return [] }
        let reader = PartyReader(desk: desk, books: books, actor: actor)
        guard let unit = try await reader.unit("rename", "Đơn vị đổi tên", in: &form) else {
            if form.isValid { form.refuse("rename", "Chưa chọn đơn vị đổi tên.") }
            return []
        }
        return [.init(unit: unit, name: name, shortName: form.text("renameShort", "Tên viết tắt mới", upTo: 60))]
    }

    // MARK: - Decided by hand in the preview

    private func posts() -> [Reorganisation.MovedPost] {
        chosen("post-").compactMap { key, target in
            let rank = form.fields["rank-\(key)"].flatMap(Rank.init(rawValue:))
            let title = form.fields["title-\(key)"].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
            return .init(post: Key(key), to: target, title: title, rank: rank)
        }
    }

    private func work() -> [Reorganisation.MovedWork] {
        chosen("work-").map { .init(obligation: Key($0), to: $1) }
    }

    private func chosen(_ prefix: String) -> [(Int64, Reorganisation.Target)] {
        form.fields.pairs.compactMap { pair in
            guard pair.name.hasPrefix(prefix), let key = Int64(pair.name.dropFirst(prefix.count)),
                let target = Reorganisation.Target(code: pair.value)
            else { return nil }
            return (key, target)
        }
    }
}

extension Reorganisation.Target {
    /// As a field holds it: `u12`, `n0`.
    var code: String {
        switch self {
        case .unit(let unit): "u\(unit)"
        case .founded(let index): "n\(index)"
        }
    }

    init?(code: String) {
        let rest = code.dropFirst()
        switch code.first {
        case "u":
            guard let unit = Key<Unit>(rest) else { return nil }
            self = .unit(unit)
        case "n":
            guard let index = Int(rest), (0..<1_000).contains(index) else { return nil }
            self = .founded(index)
        default: return nil
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
