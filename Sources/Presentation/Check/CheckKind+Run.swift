import Paper

extension CheckKind {
    /// Checks the rule that the run bears.
    func check(_ run: inout CheckRun) {
        switch self {
        case .paperSize, .orientation, .margin, .font, .color, .composed, .legacyFont: checkPage(&run)
        case .pageNumberMissing, .pageNumberPlace, .pageNumberFirst, .pageNumberLook, .annexPageNumber:
            checkPageNumbers(&run)
        case .missing, .size, .weight, .slope, .letters, .alignment, .ruleLine, .wording: checkLook(&run)
        case .firstLine, .paragraphGap, .lineGap: checkParagraphs(&run)
        case .issuerFullName, .superiorPlace, .numberForm, .numberZero, .numberSpacing, .numberLetters, .numberKind,
            .numberOfLetter, .numberIssuer, .numberYear, .dateForm, .dateZero, .datePlace, .dateExists, .kindKnown,
            .letterHasNoKind, .letterSubjectForm, .addresseeForm, .addresseeList, .markWord, .urgencyKnown:
            checkHead(&run)
        case .basisEnd, .basisLast, .basisCitation, .basisLaw, .enactmentForm, .articleForm, .clauseForm, .pointForm,
            .chapterForm,
            .sequence, .pointOrder, .citationFull, .citationNumber, .endMark, .kindAbbreviation:
            checkContent(&run)
        case .recipientsForm, .recipientsDash, .recipientsEnd, .recipientsFirst, .archiveMissing, .archiveForm,
            .archiveUnit:
            checkRecipients(&run)
        case .authorityForm, .authorityLines, .authorityDeputy, .authorityBody, .authorityMandate, .authorityKnown,
            .signerTitle:
            checkSignature(&run)
        case .annexForm, .annexNumber, .annexReference, .annexMention, .copyNumber: checkAnnexes(&run)
        case .capitalSentence, .capitalPhrase, .capitalUnit, .capitalDocument, .capitalWeekday, .capitalPlace,
            .capitalPeople:
            checkCapitals(&run)
        case .contradictingDates, .wrongWeekday, .syllable, .syllablePair, .doubleSpace, .spaceBefore, .spaceAfter,
            .doubledMark, .brackets, .mixedTones:
            checkSigns(&run)
        }
    }

    private func checkPage(_ run: inout CheckRun) {
        switch self {
        case .paperSize: run.paperSize()
        case .orientation: run.orientation()
        case .margin: run.margin()
        case .font: run.font()
        case .color: run.color()
        case .composed: run.composed()
        default: run.legacyFont()
        }
    }

    private func checkPageNumbers(_ run: inout CheckRun) {
        switch self {
        case .pageNumberMissing: run.pageNumberMissing()
        case .pageNumberPlace: run.pageNumberPlace()
        case .pageNumberFirst: run.pageNumberFirst()
        case .pageNumberLook: run.pageNumberLook()
        default: run.annexPageNumber()
        }
    }

    private func checkLook(_ run: inout CheckRun) {
        switch self {
        case .missing: run.missing()
        case .size: run.size()
        case .weight: run.weight()
        case .slope: run.slope()
        case .letters: run.letters()
        case .alignment: run.alignment()
        case .ruleLine: run.ruleLine()
        default: run.wording()
        }
    }

    private func checkParagraphs(_ run: inout CheckRun) {
        switch self {
        case .firstLine: run.firstLine()
        case .paragraphGap: run.paragraphGap()
        default: run.lineGap()
        }
    }

    private func checkHead(_ run: inout CheckRun) {
        switch self {
        case .issuerFullName: run.issuerFullName()
        case .superiorPlace: run.superiorPlace()
        case .numberForm: run.numberForm()
        case .numberZero: run.numberZero()
        case .numberSpacing: run.numberSpacing()
        case .numberLetters: run.numberLetters()
        case .numberKind: run.numberKind()
        case .numberOfLetter: run.numberOfLetter()
        case .numberIssuer: run.numberIssuer()
        case .numberYear: run.numberYear()
        case .dateForm: run.dateForm()
        case .dateZero: run.dateZero()
        case .datePlace: run.datePlace()
        case .dateExists: run.dateExists()
        case .kindKnown: run.kindKnown()
        case .letterHasNoKind: run.letterHasNoKind()
        case .letterSubjectForm: run.letterSubjectForm()
        case .addresseeForm: run.addresseeForm()
        case .addresseeList: run.addresseeList()
        case .urgencyKnown: run.urgencyKnown()
        default: run.markWord()
        }
    }

    private func checkContent(_ run: inout CheckRun) {
        switch self {
        case .basisEnd: run.basisEnd()
        case .basisLast: run.basisLast()
        case .basisCitation: run.basisCitation()
        case .basisLaw: run.basisLaw()
        case .enactmentForm: run.enactmentForm()
        case .articleForm: run.articleForm()
        case .clauseForm: run.markerForm(.clause, sign: ".")
        case .pointForm: run.markerForm(.point, sign: ")")
        case .chapterForm: run.chapterForm()
        case .sequence: run.sequence()
        case .pointOrder: run.pointOrder()
        case .citationFull: run.citationFull()
        case .citationNumber: run.citationNumber()
        case .kindAbbreviation: run.kindAbbreviation()
        default: run.endMark()
        }
    }

    private func checkRecipients(_ run: inout CheckRun) {
        switch self {
        case .recipientsForm: run.recipientsForm()
        case .recipientsDash: run.recipientsDash()
        case .recipientsEnd: run.recipientsEnd()
        case .recipientsFirst: run.recipientsFirst()
        case .archiveMissing: run.archiveMissing()
        case .archiveForm: run.archiveForm()
        default: run.archiveUnit()
        }
    }

    private func checkSignature(_ run: inout CheckRun) {
        switch self {
        case .authorityForm: run.authorityForm()
        case .authorityLines: run.authorityLines()
        case .authorityDeputy: run.authorityDeputy()
        case .authorityBody: run.authorityBody()
        case .authorityMandate: run.authorityMandate()
        case .authorityKnown: run.authorityKnown()
        default: run.signerTitle()
        }
    }

    private func checkAnnexes(_ run: inout CheckRun) {
        switch self {
        case .annexForm: run.annexForm()
        case .annexNumber: run.annexNumber()
        case .annexReference: run.annexReference()
        case .copyNumber: run.copyNumber()
        default: run.annexMention()
        }
    }

    private func checkCapitals(_ run: inout CheckRun) {
        switch self {
        case .capitalSentence: run.capitalSentence()
        case .capitalPhrase: run.capitalPhrase()
        case .capitalUnit: run.capitalUnit()
        case .capitalDocument: run.capitalDocument()
        case .capitalWeekday: run.capitalWeekday()
        case .capitalPlace: run.capitalPlace()
        default: run.capitalPeople()
        }
    }

    private func checkSigns(_ run: inout CheckRun) {
        switch self {
        case .contradictingDates: run.passOn { $0.rule == .contradictingDates }
        case .wrongWeekday: run.passOn { $0.rule == .wrongWeekday }
        case .syllable: run.misspelt(isPair: false)
        case .syllablePair: run.misspelt(isPair: true)
        case .doubleSpace: run.doubleSpace()
        case .spaceBefore: run.spaceBefore()
        case .spaceAfter: run.spaceAfter()
        case .doubledMark: run.doubledMark()
        case .brackets: run.brackets()
        default: run.mixedTones()
        }
    }
}
