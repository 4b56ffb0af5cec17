import Office

extension DraftTask {
    /// Changes with everything that the task's form shows.
    var stamp: String {
        var stamp = Stamp()
        for text in [content, product, addresses, deadline.kind.rawValue, deadline.text, deadline.from, deadline.due] {
            stamp.add(text)
        }
        for text in [deadline.time, deadline.every, deadline.term, deadline.start, closingRule.rawValue] {
            stamp.add(text)
        }
        for milestone in deadline.milestones {
            stamp.add(milestone.text)
            stamp.add(milestone.due)
        }
        for names in [directedBy, lead, coordinate, inform] {
            for name in names {
                stamp.add(name.printed)
                stamp.add(name.due)
                stamp.add(name.parties.lazy.map(\.value))
            }
            stamp.add("")
        }
        return stamp.text
    }
}

extension ReadingDraft {
    /// Changes with everything that the form of the paper's own facts shows.
    var headerStamp: String {
        var stamp = Stamp()
        for text in [
            header.direction.rawValue, header.kind, header.number, header.issuedOn, header.issuer, header.title,
            header.signer, header.recipients, header.replyBy,
        ] {
            stamp.add(text)
        }
        stamp.add([Int64(header.urgency.rawValue), assigner?.value ?? 0])
        for relation in relations { stamp.add(relation.kind?.rawValue) }
        return stamp.text
    }
}
