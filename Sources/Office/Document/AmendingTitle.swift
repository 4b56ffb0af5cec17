import Vietnamese

/// Tells from a paper's excerpt whether it changes an earlier one.
public enum AmendingTitle {
    /// `.replaces` for «thay thế», `.amends` for «sửa đổi», «điều chỉnh», «bổ sung nhiệm vụ», nil otherwise.
    public static func relation(of title: String?) -> Document.Relation? {
        let words = " " + (title ?? "").folded + " "
        if words.contains(" thay the ") { return .replaces }
        let amending = [" sua doi ", " dieu chinh ", " gia han ", " bo sung ke hoach ", " bo sung nhiem vu "]
        return amending.contains(where: words.contains) ? .amends : nil
    }
}
