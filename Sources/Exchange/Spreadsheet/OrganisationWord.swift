import Office
import Vietnamese

/// The words by which lists say kinds, ranks and roles.
enum OrganisationWord {
    static func kind(_ text: String) -> Unit.Kind? {
        let words = text.folded
        if words.hasPrefix("co quan ngoai") || words.hasPrefix("ngoai") || words.hasPrefix("so nganh") {
            return .agency
        }
        return prefixed(
            words,
            [
                ("co quan", .office), ("van phong", .office), ("lanh dao", .leadership), ("phong", .division),
                ("ban", .board), ("trung tam", .centre), ("don vi su nghiep", .centre),
            ])
    }

    static func rank(_ text: String) -> Rank? {
        prefixed(
            text.folded,
            [
                ("lanh dao don vi", .head), ("lanh dao phong", .head), ("lanh dao", .leader), ("thu truong", .leader),
                ("truong", .head), ("cap truong", .head), ("giam doc", .head), ("pho", .deputy), ("cap pho", .deputy),
                ("chuyen vien", .officer), ("nhan vien", .officer), ("vien chuc", .officer), ("cong chuc", .officer),
                ("can bo", .officer), ("van thu", .officer),
            ])
    }

    static func role(_ text: String) -> Role? {
        prefixed(
            text.folded,
            [
                ("quan tri", .administrator), ("van thu", .clerk), ("luu tru", .archivist), ("theo doi", .planner),
                ("mot cua", .counter), ("tiep cong dan", .reception), ("kiem soat thu tuc", .inspection),
                ("ke hoach", .planner), ("tong hop", .planner), ("can bo", .officer), ("chuyen vien", .officer),
                ("khong", .officer),
            ])
    }

    /// What is written into a box that means yes.
    static func isYes(_ text: String) -> Bool {
        !["", "khong", "0", "false", "no", "k"].contains(text.folded)
    }

    private static func prefixed<Value>(_ words: String, _ table: [(String, Value)]) -> Value? {
        table.first { words == $0.0 || words.hasPrefix($0.0 + " ") }?.1
    }
}
