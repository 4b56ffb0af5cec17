/// A signature as the file holds it, before anything of it is believed.
struct SignatureField {
    /// The field's full name in the form.
    let name: String
    /// The number of the object that is the signature.
    let number: Int
    let subFilter: String
    let byteRange: [Int]
    /// Where `<…>` of the signature's bytes stands in the file.
    let contents: Range<Int>
    /// What stands in `contents`, with the zeros that fill it up.
    let signature: [UInt8]
    /// How much a certifying signature lets others change: 1 nothing, 2 forms, 3 remarks too; nil when it certifies nothing.
    let permits: Int?
    /// What the signer wrote beside it, as the file says; not covered by any check of who signed.
    let reason: String?
    let place: String?

    /// Where the revision that it signed ends.
    var revisionEnd: Int {
        guard byteRange.count == 4 else { return 0 }
        let (end, tooMuch) = byteRange[2].addingReportingOverflow(byteRange[3])
        return tooMuch ? 0 : end
    }
}
