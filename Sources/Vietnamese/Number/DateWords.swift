/// Dates as papers write them.
public enum DateWords {
    /// «ngày 05 tháng 02 năm 2026»: days below 10 and the months 1 and 2 carry a zero, so that none can be added later.
    ///
    /// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.
    public static func text(day: Int, month: Int, year: Int) -> String {
        "ngày \(padded(day, below: 10)) tháng \(padded(month, below: 3)) năm \(year)"
    }

    /// «05/02/2026», «07/9/2026»: a day in running text and tables, with the same zeros.
    public static func digits(day: Int, month: Int, year: Int) -> String {
        "\(padded(day, below: 10))/\(padded(month, below: 3))/\(year)"
    }

    private static func padded(_ number: Int, below limit: Int) -> String {
        number < limit ? "0\(number)" : "\(number)"
    }
}
