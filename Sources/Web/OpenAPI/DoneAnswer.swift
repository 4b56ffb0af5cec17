/// What an act answers that has nothing to tell but that it was done.
struct DoneAnswer: Sendable {
    static let shape = JSONShape<DoneAnswer>("Done", [.init("done", "Đã thực hiện") { _ in true }])
}
