public import Office
public import Paper

extension OfficialSignature {
    /// The signature's lines as a paper prints them.
    public init(_ form: SigningForm) {
        self.init(
            authority: form.lines.map { line in
                switch line {
                case .onBehalfOf(let body): .onBehalfOf(body)
                case .forHead(let title): .forHead(title)
                case .byOrderOf(let title): .byOrderOf(title)
                case .byMandateOf(let title): .byMandateOf(title)
                case .acting: .acting
                }
            }, post: form.post, name: form.name)
    }
}
