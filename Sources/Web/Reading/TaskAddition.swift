import Foundation
import Office
import Paper

/// A task that a clerk adds: from a passage that was selected, or from words that were typed.
struct TaskAddition {
    let fields: FormFields
    let text: PaperText

    /// Adds it where its passage stands among the others, at the end without one. Returns the task's id.
    func add(to draft: inout ReadingDraft) throws(OfficeError) -> Int {
        let typed = (fields["content"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        let letters = PaperLetters(text.text)
        guard let place = selected(of: letters.count) ?? place(of: typed, in: letters) else {
            guard !typed.isEmpty else {
                throw OfficeError(
                    .invalid, "Chọn một đoạn trong văn bản hoặc nhập nội dung nhiệm vụ.", field: "content")
            }
            return draft.add(content: typed)
        }
        let content = letters[place].trimmingCharacters(in: .whitespacesAndNewlines)
        guard !content.isEmpty else { throw OfficeError(.invalid, "Đoạn đã chọn không có chữ.", field: "content") }
        let before = draft.tasks.last { task in task.source.map { $0.start <= place.lowerBound } ?? false }
        let id = before.map { draft.add(after: $0.id, content: content) } ?? draft.addFirst(content: content)
        draft.update(id) {
            $0.source = SourceRange(
                start: place.lowerBound, end: place.upperBound, page: text.page(at: place.lowerBound))
        }
        return id
    }

    private func selected(of count: Int) -> Range<Int>? {
        guard let start = fields["start"].flatMap(Int.init), let end = fields["end"].flatMap(Int.init),
            start >= 0, start < end, end <= count
        else { return nil }
        return start..<end
    }

    /// Where the paper says exactly this; nil when it does not.
    private func place(of typed: String, in letters: PaperLetters) -> Range<Int>? {
        guard typed.utf8.count > 15, let found = text.text.range(of: typed) else { return nil }
        let scalars = text.text.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
        return start..<(start + typed.unicodeScalars.count)
    }
}
