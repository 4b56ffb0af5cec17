import Desk
import Office

/// The files that a form of the public pages has brought so far, each with the paper that it is. They lie in the store and go along from page
/// to page as tokens that were made here.
struct KeptPapers {
    struct File {
        let part: Int
        let kept: KeptFile
    }

    private(set) var files: [File] = []
    /// The papers of which a file is no more here.
    private(set) var lost: [Int] = []
    /// Whether files came for a paper that is no longer asked for, or that is called otherwise by now: these are not kept.
    let isOutdated: Bool

    /// Files that came now stand behind those that came before. Going from page to page keeps no file alive: what is not sent within the day
    /// is swept away.
    init<Holder>(
        _ sent: FormFields, new: [OwnFormDraft.File], of titles: [String], for holder: Key<Holder>, tokens: KeptFiles,
        in store: FileStore
    ) {
        let asked = AskedPapers(sent[AskedPapers.field], now: titles)
        isOutdated = asked.gone.contains { place in
            new.contains { $0.part == place } || !sent.all("kept-\(place)").isEmpty
        }
        for part in titles.indices {
            var seen: Set<String> = []
            let places = asked.places(of: part)
            for token in places.flatMap({ sent.all("kept-\($0)") }) where seen.insert(token).inserted {
                guard let kept = tokens.file(token, for: holder), store.holds(kept.file.hash) else {
                    lost.append(part)
                    continue
                }
                files.append(File(part: part, kept: kept))
            }
            for file in new where places.contains(file.part) {
                let kept = tokens.keep(file.file, for: holder)
                if seen.insert(kept.token).inserted { files.append(File(part: part, kept: kept)) }
            }
        }
    }

    /// As they are sent.
    var sendings: [OwnFormDraft.File] { files.map { .init(part: $0.part, $0.kept.file) } }

    /// By what they are known when the form is sent twice.
    var marks: [String] { files.map { "\($0.part) \($0.kept.file.hash) \($0.kept.file.name)" } }

    /// What goes along on a page that does not show them.
    func carried(_ form: FormView) -> HTML { HTML.joined(files.map { form.hidden("kept-\($0.part)", $0.kept.token) }) }

    /// Begins the day of each file anew, before it is sent. Throws `.invalid` at the paper of one that was swept away meanwhile.
    func hold(in store: FileStore) throws(OfficeError) {
        for file in files where !store.touch(file.kept.file.hash) { throw Self.gone(file.part) }
    }

    /// Why the page of the papers is shown again, whatever was pressed; nil where all files are here and belong to a paper.
    var fault: OfficeError? {
        if isOutdated {
            return OfficeError(
                .invalid,
                "Danh mục giấy tờ vừa thay đổi, có tệp đã gửi cho giấy tờ không còn trong danh mục. Hãy xem lại và chọn lại tệp.",
                field: "\(OwnFormFiles.field)0")
        }
        return lost.first.map(Self.gone)
    }

    private static func gone(_ part: Int) -> OfficeError {
        OfficeError(
            .invalid, "Có tệp đã chọn không còn ở máy chủ. Hãy chọn lại tệp.", field: "\(OwnFormFiles.field)\(part)")
    }
}
