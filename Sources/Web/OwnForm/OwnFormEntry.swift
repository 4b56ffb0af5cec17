import Desk
import Office
import Process

/// What was entered so far: what was typed, which goes along from page to page, and the files that lie in the store. Nothing else is kept
/// before the dossier is sent.
struct OwnFormEntry {
    struct File {
        let part: Int
        let kept: KeptFile
    }

    static let names = ["kind", "name", "number", "address", "phone", "mail", "wish", "wish-address"]

    let procedure: Key<Procedure>
    let fields: FormFields
    private(set) var files: [File] = []
    /// The papers of which a file is no more here.
    private(set) var lost: [Int] = []
    /// Whether files came for a paper that is no longer asked for, or that is called otherwise by now: these are not kept.
    let isOutdated: Bool
    let draft: OwnFormDraft

    /// Files that came now stand behind those that came before; the tokens of these were made here, for this procedure. Going from page to
    /// page keeps no file alive: what is not sent within the day is swept away.
    init(
        _ sent: FormFields, new: [OwnFormDraft.File], for answer: OwnFormQuestion.Answer, tokens: KeptFiles,
        in store: FileStore
    ) {
        let id = answer.procedure.id
        procedure = id
        let asked = AskedPapers(sent[AskedPapers.field], now: answer.procedure.content.parts)
        isOutdated = asked.gone.contains { place in
            new.contains { $0.part == place } || !sent.all("kept-\(place)").isEmpty
        }
        for part in answer.procedure.content.parts.indices {
            var seen: Set<String> = []
            let places = asked.places(of: part)
            for token in places.flatMap({ sent.all("kept-\($0)") }) where seen.insert(token).inserted {
                guard let kept = tokens.file(token, for: id), store.holds(kept.file.hash) else {
                    lost.append(part)
                    continue
                }
                files.append(File(part: part, kept: kept))
            }
            for file in new where places.contains(file.part) {
                let kept = tokens.keep(file.file, for: id)
                if seen.insert(kept.token).inserted { files.append(File(part: part, kept: kept)) }
            }
        }
        var fields = FormFields()
        let names = Self.names + answer.fields.map { "field-\($0.code)" } + [FormToken.field]
        for name in names {
            if let value = sent[name] { fields = fields.adding(name, value) }
        }
        self.fields = fields
        var typed: [String: String] = [:]
        if let act = answer.act, let process = answer.process {
            typed = ProcessInputs(act: act, version: process).fields(fields)
        }
        draft = OwnFormDraft(
            kind: fields["kind"].flatMap(Applicant.Kind.init) ?? answer.usualKind, name: fields["name"],
            number: fields["number"], address: fields["address"], phone: fields["phone"], mail: fields["mail"],
            fields: typed, files: files.map { .init(part: $0.part, $0.kept.file) },
            wish: fields["wish"].flatMap(DeliveryWay.init), wishAddress: fields["wish-address"])
    }

    /// Begins the day of each file anew, before it is sent. Throws `.invalid` at the paper of one that was swept away meanwhile.
    func holdFiles(in store: FileStore) throws(OfficeError) {
        for file in files where !store.touch(file.kept.file.hash) { throw Self.gone(file.part) }
    }

    static func gone(_ part: Int) -> OfficeError {
        OfficeError(
            .invalid, "Có tệp đã chọn không còn ở máy chủ. Hãy chọn lại tệp.", field: "\(OwnFormFiles.field)\(part)")
    }

    /// By what the form is known when it is sent twice.
    var mark: String? {
        FormToken.mark(
            fields.adding("procedure", procedure.description),
            files: files.map { "\($0.part) \($0.kept.file.hash) \($0.kept.file.name)" })
    }
}
