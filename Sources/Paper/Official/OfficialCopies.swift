/// Who gets a paper, and where its original is kept.
public struct OfficialCopies: Sendable, Equatable {
    /// «Như trên», «Chánh Văn phòng (để b/c)»; the marks between them are set by the writer.
    public var recipients: [String]
    /// After «Lưu:»: «VT, TH».
    public var archive: String

    public init(_ recipients: [String], archive: String) {
        self.recipients = recipients
        self.archive = archive
    }

    /// «- Như trên;» … «- Lưu: VT, TH.»
    var lines: [String] {
        recipients.map { "- \($0.withoutEndMark);" } + ["- Lưu: \(archive.withoutEndMark)."]
    }
}

extension String {
    /// Without the stop, semicolon or comma at its end.
    var withoutEndMark: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace || ".;,".contains(last) { text.removeLast() }
        return String(text)
    }

    /// Whether a sign ends it that another one may neither follow nor replace.
    var keepsItsEnd: Bool { last.map { ":?!…/".contains($0) } ?? false }

    /// With this mark for the stop, semicolon or comma at its end; as it is where another sign ends it.
    func ended(by mark: String) -> String {
        let text = withoutEndMark
        return text.keepsItsEnd ? self : text + mark
    }
}
