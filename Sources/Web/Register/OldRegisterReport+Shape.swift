import Desk
import Office

extension OldRegisterReport {
    static let shape = JSONShape<OldRegisterReport>(
        "OldRegisterReport",
        [
            .init("read", "Số dòng đã đọc", \.read), .init("added", "Số dòng vào sổ, hay sẽ vào sổ", \.added),
            .init("unchanged", "Số dòng đã có trong sổ", \.unchanged),
            .init("refused", "Số dòng không nhập được", \.refused),
            .init("missing", "Số còn thiếu trong các sổ", \.missing),
            .init(list: "refusals", refusal, "Dòng không nhập được, vì sao", \.refusals),
            .init(list: "numbers", series, "Số trong từng sổ sau khi nhập", \.numbers),
            .init("notes", "Những gì bỏ qua") { $0.notes.isEmpty ? nil : $0.notes.joined(separator: "\n") },
        ])

    private static let refusal = JSONShape<Refusal>(
        "OldRegisterRefusal",
        [
            .init("sheet", "Trang", \.place.sheet), .init("row", "Dòng", \.place.row),
            .init("column", "Cột; không có là cả dòng") { $0.column?.title }, .init("message", "Lý do", \.message),
            .init("words", "Nội dung dòng", \.words),
        ])

    private static let series = JSONShape<Numbers>(
        "OldRegisterNumbers",
        [
            .init("register", "Mã sổ", \.series.register), .init("name", "Tên sổ", \.series.name),
            .init("year", "Năm", \.series.year), .init("kind", "Loại văn bản; rỗng là mọi loại", \.series.kind),
            .init("first", "Số đầu", \.first), .init("last", "Số cuối", \.last), .init("count", "Số dòng", \.count),
            .init("gaps", "Các số thiếu, như 13–15; 20") { numbers in
                numbers.gaps.isEmpty
                    ? nil : numbers.gaps.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: "; ")
            },
        ])
}
