/// The field of a new signature, its place on a page, and its entry in the form.
struct SignatureWidget {
    let signature: PdfReference
    let field: PdfReference
    let page: PdfReference
    let name: String
    let appearance: SignatureAppearance?

    func write(to update: inout PdfUpdate, _ file: PdfFile) throws(PdfError) {
        // Printed, and locked against being moved.
        var widget: [String: PdfValue] = [
            "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"), "F": .integer(132),
            "T": .string(Array(name.utf8)), "V": .reference(signature), "P": .reference(page),
            "Rect": .array([.integer(0), .integer(0), .integer(0), .integer(0)]),
        ]
        if let appearance {
            let pages = try PdfPages(file)
            let turn = try PageTurn(degrees: try pages.turn(page), box: try pages.box(page))
            guard turn.isUpright || appearance.isOfShownPage else {
                throw PdfError("Trang cần đặt chữ ký bị xoay; hãy xuất lại tệp PDF.")
            }
            widget["Rect"] = .array(turn.rectangle(of: appearance).map { .real($0) })
            widget["AP"] = .dictionary(["N": .reference(appearance.write(to: &update, turn))])
        }
        update.write(field, .dictionary(widget))
        try writePage(&update, file)
        try writeForm(&update, file)
    }

    private func writePage(_ update: inout PdfUpdate, _ file: PdfFile) throws(PdfError) {
        guard var dictionary = try file.dictionary(.reference(page)) else { throw .damaged }
        let annotations = (try file.array(dictionary["Annots"]) ?? []) + [.reference(field)]
        if let list = dictionary["Annots"]?.reference {
            update.write(list, .array(annotations))
        } else {
            dictionary["Annots"] = .array(annotations)
            update.write(page, .dictionary(dictionary))
        }
    }

    private func writeForm(_ update: inout PdfUpdate, _ file: PdfFile) throws(PdfError) {
        var catalog = try file.catalog()
        guard let root = file.trailer["Root"]?.reference else { throw .damaged }
        let place = catalog["AcroForm"]
        var form = try file.dictionary(place) ?? [:]
        let fields = (try file.array(form["Fields"]) ?? []) + [.reference(field)]
        // Signatures exist, and only additions are allowed.
        form["SigFlags"] = .integer(3)
        if let list = form["Fields"]?.reference {
            update.write(list, .array(fields))
        } else {
            form["Fields"] = .array(fields)
        }
        if let own = place?.reference {
            update.write(own, .dictionary(form))
        } else {
            catalog["AcroForm"] = .dictionary(form)
            update.write(root, .dictionary(catalog))
        }
    }
}
