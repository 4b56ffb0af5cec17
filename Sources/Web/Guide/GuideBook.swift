/// All chapters, in the order in which they are read.
enum GuideBook {
    static let chapters = [
        startGuide, clerkGuide, officerGuide, headGuide, leaderGuide, plannerGuide, archiveGuide, counterGuide,
        petitionGuide, controlGuide, administratorGuide, statesGuide, journalGuide,
    ]

    static func chapter(_ slug: String) -> GuideChapter? {
        chapters.first { $0.slug == slug }
    }

    /// The chapter to begin with, for somebody in this place of the office.
    static func ownChapter(isLeader: Bool, isHead: Bool, isClerk: Bool, isAdministrator: Bool) -> GuideChapter {
        if isLeader { return leaderGuide }
        if isAdministrator { return administratorGuide }
        if isClerk { return clerkGuide }
        return isHead ? headGuide : officerGuide
    }
}
