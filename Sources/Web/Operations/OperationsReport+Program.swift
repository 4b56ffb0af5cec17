import Office
import WorkTime

/// The parts that tell of the program itself, for programs.
extension OperationsReport {
    static let slow = JSONShape<SlowStatement>(
        "OperationsSlowStatement",
        [
            .init("text", "Câu lệnh, không có giá trị", \.text), .init("count", "Số lần chậm", \.count),
            .init("longestMilliseconds", "Lần lâu nhất, mili giây", \.longest),
        ])

    static let background = JSONShape<BackgroundQueue>(
        "OperationsBackgroundQueue",
        [
            .init(choice: "work", "Loại việc", \.work), .init("count", "Số lượng đã đến lượt", \.count),
            .init("oldest", "Việc sớm nhất đến lượt từ lúc nào; không có khi không có việc") { $0.oldest },
        ])

    /// What is wrong with the rule files; nil when nothing is.
    var ruleFault: String? {
        if case .broken(let fault) = program.rules { return fault }
        return nil
    }
}
