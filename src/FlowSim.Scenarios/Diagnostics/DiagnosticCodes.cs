namespace FlowSim.Scenarios.Diagnostics;

/// <summary>
/// The permanent code of each diagnostic, under the name of the method of <see cref="ScenarioDiagnostics"/> that words
/// it. A released code is never reused for another diagnostic.
/// </summary>
internal static class DiagnosticCodes
{
    // Files and YAML.
    public const string FileMissing = "FS1001";
    public const string FileUnreadable = "FS1002";
    public const string FileTooLarge = "FS1003";
    public const string NotUtf8 = "FS1004";
    public const string ControlCharacter = "FS1005";
    public const string Tab = "FS1006";
    public const string Syntax = "FS1007";
    public const string EmptyFile = "FS1008";
    public const string SeveralDocuments = "FS1009";
    public const string Anchor = "FS1010";
    public const string Alias = "FS1011";
    public const string Tag = "FS1012";
    public const string DuplicateKey = "FS1013";
    public const string KeyNotText = "FS1014";
    public const string TooDeep = "FS1015";

    // Contents of a scenario.
    public const string UnknownKey = "FS1101";
    public const string OutOfRange = "FS1102";
    public const string MissingKey = "FS1103";
    public const string WrongType = "FS1104";
    public const string EmptyText = "FS1105";
    public const string BadDate = "FS1106";
    public const string BadPeriod = "FS1107";
    public const string PeriodTooLong = "FS1108";
    public const string PeriodWithoutDepartures = "FS1109";
    public const string ExtendsCycle = "FS1110";
    public const string ExtendsTooDeep = "FS1111";
    public const string CorridorInOverlay = "FS1112";
    public const string BadNumber = "FS1113";
    public const string NotFinite = "FS1114";
    public const string BadDistribution = "FS1115";
    public const string MedianOutOfRange = "FS1116";
    public const string UnknownParameter = "FS1117";
    public const string UnknownParameterGroup = "FS1118";
    public const string BadWarmUp = "FS1119";
    public const string WarmUpNotBefore = "FS1120";
    public const string WarmUpWithoutDepartures = "FS1121";

    // Policy.
    public const string EntryWithoutInstrument = "FS1130";
    public const string EntryWithTwoInstruments = "FS1131";
    public const string UntilNotAfterFrom = "FS1132";
    public const string DuplicateName = "FS1133";
    public const string BadName = "FS1134";
    public const string WithdrawUnknown = "FS1135";
    public const string WithdrawBeforeBegin = "FS1136";
    public const string WithdrawAfterEnd = "FS1137";
    public const string UnknownPlace = "FS1138";
    public const string WrongPlace = "FS1139";
    public const string PlaceNamedTwice = "FS1140";
    public const string EmptyList = "FS1141";
    public const string UnknownWord = "FS1142";
    public const string WordNamedTwice = "FS1143";
    public const string TooManySites = "FS1144";
    public const string NobodyDepartsThere = "FS1145";

    // Places.
    public const string BadPlaceCode = "FS1201";
    public const string DuplicatePlace = "FS1202";
    public const string UnknownPlaceKind = "FS1203";
    public const string BadCountry = "FS1204";
    public const string TooManyPlaces = "FS1205";
    public const string NoDestinationBorder = "FS1206";
    public const string OriginCutOff = "FS1207";

    // What a corridor says of itself.
    public const string SameCountry = "FS1210";
    public const string KindIsRole = "FS1211";
    public const string ProfileCount = "FS1212";
    public const string BadProfileId = "FS1213";
    public const string UnknownLike = "FS1214";
    public const string LikeOfLike = "FS1215";
    public const string ShareOfLast = "FS1216";
    public const string SharesTooLarge = "FS1217";
    public const string MigrationForces = "FS1218";
    public const string ParameterIsLike = "FS1219";
    public const string UnknownLanguage = "FS1220";
    public const string UnknownWords = "FS1221";
    public const string OtherPlaceholders = "FS1222";
    public const string UnclosedPlaceholder = "FS1223";
    public const string EmptyArea = "FS1224";
    public const string WordsOfLanguage = "FS1225";
    public const string NotFixed = "FS1226";

    // Legs.
    public const string LegPlaceUnknown = "FS1301";
    public const string LegToItself = "FS1302";
    public const string DuplicateLeg = "FS1303";
    public const string UnknownMode = "FS1304";
    public const string UnknownPurpose = "FS1305";
    public const string NotYesOrNo = "FS1306";
    public const string TooManyLegs = "FS1307";
    public const string TooManyLegsFromOnePlace = "FS1308";

    // Departures. FS1409 was that two rows had one key of 32 bits; it is not used again.
    public const string BadMonth = "FS1401";
    public const string OriginUnknown = "FS1402";
    public const string UnknownGroup = "FS1403";
    public const string UnknownPartyKind = "FS1404";
    public const string NotWholeNumber = "FS1405";
    public const string DuplicateDeparture = "FS1406";
    public const string TooManyCohorts = "FS1407";
    public const string TooManyPeople = "FS1408";

    // Settings of the command line.
    public const string SettingIncomplete = "FS1501";
    public const string SettingUnknown = "FS1502";
    public const string SettingTwice = "FS1503";

    // Any table.
    public const string TableWithoutRows = "FS1601";
    public const string MissingColumn = "FS1602";
    public const string UnknownColumn = "FS1603";
    public const string DuplicateColumn = "FS1604";
    public const string FieldCount = "FS1605";
    public const string StrayQuote = "FS1606";
    public const string UnclosedQuote = "FS1607";
    public const string EmptyField = "FS1608";
    public const string FieldNotNumber = "FS1609";
    public const string FieldOutOfRange = "FS1610";

    // Experiments.
    public const string NoScenario = "FS1701";
    public const string TooManyScenarios = "FS1702";
    public const string ScenarioNamedTwice = "FS1703";
    public const string BadSeed = "FS1704";
    public const string BadScale = "FS1705";
    public const string NotTrueOrFalse = "FS1706";
    public const string DesignIsKind = "FS1707";
    public const string LevelsNotEven = "FS1708";
    public const string TooManyPoints = "FS1709";
    public const string NoFactors = "FS1710";
    public const string ParametersBesideTable = "FS1711";
    public const string BadFactor = "FS1712";
    public const string FixedFactor = "FS1713";
    public const string ValuesForDraws = "FS1714";
    public const string DistributionInList = "FS1715";
    public const string NoValues = "FS1716";
    public const string ValueTwice = "FS1717";
    public const string UnequalValues = "FS1718";
    public const string SettingOfFactor = "FS1719";

    // Tables of points.
    public const string TableWithoutPoints = "FS1801";
    public const string ColumnWithoutName = "FS1802";
    public const string ColumnNoParameter = "FS1803";
    public const string MoreInTable = "FS1804";
    public const string TooManyColumns = "FS1805";
}
