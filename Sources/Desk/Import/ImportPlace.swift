/// Where in a file something stands, as the person who filled it in finds it.
public struct ImportPlace: Sendable, Hashable {
    /// Empty where a file has but one sheet.
    public let sheet: String
    public let row: Int

    public init(sheet: String, row: Int) {
        self.sheet = sheet
        self.row = row
    }
}
