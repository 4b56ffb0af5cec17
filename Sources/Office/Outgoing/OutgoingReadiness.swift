/// What is still missing before a draft can be submitted, in words; empty when it is ready.
public enum OutgoingReadiness {
    public static func faults(
        of paper: OutgoingPaper, recipients: [OutgoingRecipient], kind: PaperKind?, version: OutgoingVersion?
    ) -> [String] {
        var faults: [String] = []
        if recipients.isEmpty { faults.append("Chưa có nơi nhận.") }
        if kind?.abbreviation == nil, kind?.isAddressed == true, !recipients.contains(where: \.isAddressed) {
            faults.append("Công văn chưa ghi «Kính gửi».")
        }
        if paper.hasContent, version == nil { faults.append("Chưa có nội dung: viết tại đây hoặc tải tệp lên.") }
        let text = version?.source == .written ? version?.text : nil
        let unfilled = text.map(PaperTemplate.unfilled) ?? []
        if !unfilled.isEmpty { faults.append("Còn chỗ chưa điền: \(unfilled.joined(separator: ", ")).") }
        return faults
    }
}
