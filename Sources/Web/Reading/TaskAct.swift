import Foundation
import Office

/// What a button of a task does beyond saving it.
enum TaskAct: String, CaseIterable {
    case lead, merge, split, drop, restore, name

    /// Changes the draft; returns the task that the page shows then, nil for one that is no longer there.
    func apply(to draft: inout ReadingDraft, task id: Int, fields: FormFields) throws(OfficeError) -> Int? {
        switch self {
        case .lead: settleLead(&draft, id)
        case .merge: return try merge(&draft, id, with: fields["how"])
        case .split: return try split(&draft, id, fields)
        case .drop:
            let next = draft.kept(after: id) ?? draft.kept(before: id)
            draft.keep(id, false)
            return next
        case .restore: draft.keep(id, true)
        case .name: draft.choose(fields["means"] ?? "")
        }
        return id
    }

    /// The first named leads, the others coordinate.
    private func settleLead(_ draft: inout ReadingDraft, _ id: Int) {
        draft.update(id) { task in
            guard let first = task.lead.first else { return }
            task.coordinate = task.lead.dropFirst() + task.coordinate.filter { !task.lead.contains($0) }
            task.lead = [first]
            task.printedLeads = [first.printed]
        }
    }

    private func merge(_ draft: inout ReadingDraft, _ id: Int, with how: String?) throws(OfficeError) -> Int? {
        let other = how == "previous" ? draft.kept(before: id) : draft.kept(after: id)
        guard let other else { throw OfficeError(.conflict, "Không còn nhiệm vụ liền kề để gộp.") }
        draft.merge([id, other])
        return how == "previous" ? other : id
    }

    private func split(_ draft: inout ReadingDraft, _ id: Int, _ fields: FormFields) throws(OfficeError) -> Int? {
        if fields["how"] == "lead" {
            draft.update(id) { if $0.lead.count > 1 { $0.printedLeads = $0.lead.map(\.printed) } }
            draft.splitByLead(id)
            return id
        }
        guard let task = draft.task(id), let pieces = Self.pieces(of: task.content, at: fields["at"].flatMap(Int.init))
        else {
            throw OfficeError(
                .invalid,
                "Chưa rõ tách ở đâu: đặt con trỏ vào chỗ cần tách trong ô nội dung, hoặc xuống dòng ở chỗ đó, rồi bấm Tách."
            )
        }
        draft.split(id, into: pieces)
        return id
    }

    /// The content cut at the cursor, or else at its first line end; nil where either piece would be empty.
    static func pieces(of content: String, at place: Int?) -> [String]? {
        let letters = Array(content.unicodeScalars)
        let cuts = [place, letters.firstIndex(of: "\n")].compactMap(\.self)
        for cut in cuts where (1..<max(letters.count, 1)).contains(cut) {
            let pieces = [letters[..<cut], letters[cut...]].map { piece in
                var text = String.UnicodeScalarView()
                text.append(contentsOf: piece)
                return String(text).trimmingCharacters(in: .whitespacesAndNewlines)
            }
            if pieces.allSatisfy({ !$0.isEmpty }) { return pieces }
        }
        return nil
    }
}

extension ReadingDraft {
    func kept(before id: Int) -> Int? {
        let kept = tasks.filter { $0.isKept || $0.id == id }
        return kept.firstIndex { $0.id == id }.flatMap { $0 > 0 ? kept[$0 - 1].id : nil }
    }

    func kept(after id: Int) -> Int? {
        let kept = tasks.filter { $0.isKept || $0.id == id }
        return kept.firstIndex { $0.id == id }.flatMap { $0 + 1 < kept.count ? kept[$0 + 1].id : nil }
    }

    /// The number that the page gives a task.
    func number(of id: Int) -> Int? {
        tasks.filter(\.isKept).firstIndex { $0.id == id }.map { $0 + 1 }
    }

    /// Says who is meant by a printed name, wherever the paper prints it and nobody is chosen yet.
    ///
    /// `choice` is `FIELD|KEYS|PRINTED`, as the buttons under an unknown name post it.
    mutating func choose(_ choice: String) {
        let pieces = choice.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2, let chosen = PartyToken.read(String(pieces[1])), chosen.isChosen else { return }
        // «Các phòng» at the beginning of a line is «các phòng» within it.
        let name = chosen.printed.lowercased()
        for task in tasks {
            update(task.id) { task in
                for field in [\DraftTask.directedBy, \.lead, \.coordinate, \.inform] {
                    for index in task[keyPath: field].indices
                    where !task[keyPath: field][index].isChosen
                        && task[keyPath: field][index].printed.lowercased() == name
                    {
                        task[keyPath: field][index].parties = chosen.parties
                    }
                }
            }
        }
    }
}
