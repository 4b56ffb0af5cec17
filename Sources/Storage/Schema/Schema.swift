/// The schema of the product: what `Migrator` applies, in order. One file a noun holds the texts.
public enum Schema {
    public static let migrations: [Migration] = [
        organisation, access, journal, document, obligation, search, savedView, searchForm, notice, daily,
        calendarFeed, obligationLife, obligationTalk, bulk, calendar, urging, report, substitution, reorganisation,
        letterSigning, calendarOfView, bulkUnseen, sentForm, review, reminderDue, letterNumber, standingResult,
        seenCounts, register, oldRegister, instruction, interchange, lateness, reviewEvidence, nextPlan,
        standingOfficer, standingCountParty, outgoing, letterDocument, searchText, savedSearch, searchPairs, searchCost,
        archivist, caseFile, outgoingFile, signature, outgoingCopy, trustedRoot, revocation,
        unenteredPaper, counterRole, caseOrigin, processCase, documentPage, receptionRole, caseDesk, petition,
        publicService, signOn, sight, outsideSignOn, webhook, pageReading, caseMove, annex, secret,
        dossierFolder, dossierFee, dossierFile, portalDossier, inspectionRole, controlDuty, inspection,
        inspectionSample, feedback, procedureReview, coordinationCircle, petitionShare, opinionDuty, shareNotice,
        annexReplacing, feedbackSending, portalRefusal, dossierPartOrigin, feeRefund, visitAnswerer, ownForm,
        leftFile, wishAddress, fileErasure, committeePost, collectivePaper, registerIssuer, agency, sending, recall,
        paperMail, petitionWay, dailyTurn, dailyAttempts, bookKeeper, recipients, bookClosing, processText,
        inspectionMaterial, draftTemplate, petitionTraits, procedureBlank, lateEntry, signedDrawing,
        closingReplacement,
    ]
}
