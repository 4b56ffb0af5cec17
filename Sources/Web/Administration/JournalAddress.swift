import Office
import WorkTime

/// What the address of the journal says.
struct JournalAddress: Sendable, Equatable {
    var filter = JournalFilter()
    var before: Int64?

    init(_ query: FormFields = .init()) {
        var reader = FormReader(query)
        filter.act = query["act"].flatMap { $0.isEmpty ? nil : String($0.prefix(60)) }
        filter.actor = query["person"].flatMap { Key($0) }
        filter.subjectKind = query["kind"].flatMap(SubjectKind.init)
        filter.subject = query["subject"].flatMap { Key<Person>($0)?.value }
        // A day that is none shows everything rather than a fault: the chip says what is filtered.
        filter.day = reader.day("day", "Ngày")
        before = query["before"].flatMap { Key<Person>($0)?.value }
    }

    var href: Href {
        Href("/administration/journal").adding("act", filter.act).adding("person", filter.actor?.description)
            .adding("kind", filter.subjectKind?.rawValue).adding("subject", filter.subject.map(String.init))
            .adding("day", filter.day?.description).adding("before", before.map(String.init))
    }

    /// The same journal from its newest entry, changed.
    func with(_ change: (inout JournalAddress) -> Void) -> Href {
        var address = self
        address.before = nil
        change(&address)
        return address.href
    }
}
