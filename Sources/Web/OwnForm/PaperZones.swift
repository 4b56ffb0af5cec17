import Desk
import Office

/// Where files are chosen, a zone for each paper.
struct PaperZones {
    let titles: [String]
    let files: [KeptPapers.File]
    let form: FormView

    /// All files that arrived before come before all that are chosen now: a form is read from its top, and what broke off loses only what
    /// stood behind.
    var html: HTML { HTML.joined(titles.indices.map(received)) + HTML.joined(titles.indices.map(zone)) }

    /// Ticked is what can go along; what cannot would be refused again.
    private func received(_ place: Int) -> HTML {
        let kept = files.filter { $0.part == place }.map { file -> HTML in
            """
            <label class="choice"><input type="checkbox" name="kept-\(place)" value="\(file.kept.token)"\
            \(attribute: "checked", if: OwnFormDraft.fits(file.kept.file))>\(file.kept.file.name)</label>
            """
        }
        guard !kept.isEmpty else { return .empty }
        return "<fieldset class=\"field\"><legend>Tệp đã nhận: \(titles[place])</legend>\(kept)</fieldset>\n"
    }

    private func zone(_ place: Int) -> HTML {
        let field = "\(OwnFormFiles.field)\(place)"
        let zone = DropZone.html(
            name: field, title: titles[place], help: "PDF, Word, Excel hoặc ảnh, mỗi tệp tối đa 20 MB.",
            accept: OwnFormDraft.endings.map { ".\($0)" }.joined(separator: ","), isMany: true, answersWithPage: true)
        return "<div>\(form.errorLine(field))\(zone)</div>\n"
    }
}
