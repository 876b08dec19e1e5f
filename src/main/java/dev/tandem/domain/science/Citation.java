package dev.tandem.domain.science;

import org.jspecify.annotations.Nullable;

/** A publication that numbers of ours come from: who, when, where. */
public enum Citation {
    FOSTER_2001("Foster C et al.", 2001, "J Strength Cond Res 15(1):109-115", null),
    FOSTER_2021(
            "Foster C et al.",
            2021,
            "Int J Sports Physiol Perform 16(5):612-621",
            "10.1123/ijspp.2020-0599"),
    DAY_2004("Day ML et al.", 2004, "J Strength Cond Res 18(2):353-358", null),
    BANISTER_1975("Banister EW et al.", 1975, "Aust J Sports Med 7:57", null),
    BANISTER_1991("Banister EW", 1991, "In: Physiological Testing of Elite Athletes", null),
    MORTON_1990("Morton RH, Fitz-Clarke JR, Banister EW", 1990, "J Appl Physiol 69:1171", null),
    EDWARDS_1993("Edwards S", 1993, "The Heart Rate Monitor Book", null),
    LUCIA_2003("Lucia A et al.", 2003, "Med Sci Sports Exerc 35:872", null),
    MONOD_1965("Monod H, Scherrer J", 1965, "Ergonomics 8:329", null),
    JONES_2017("Jones AM, Vanhatalo A", 2017, "Sports Med 47(S1):65", null),
    EBBEN_2011("Ebben WP et al.", 2011, "J Strength Cond Res 25:2891", null),
    PELLAND_2024("Pelland JC et al.", 2024, "Preprint, meta-regressions of 67 studies", null),
    WILLIAMS_2017(
            "Williams S et al.", 2017, "Br J Sports Med 51:209", "10.1136/bjsports-2016-096589"),
    IMPELLIZZERI_2021("Impellizzeri FM et al.", 2021, "Sports Med", "10.1007/s40279-020-01378-6"),
    FOSTER_1998("Foster C", 1998, "Med Sci Sports Exerc 30:1164", null),
    BUSSO_2003("Busso T", 2003, "Med Sci Sports Exerc 35(7):1188-1195", null),
    HOOPER_1995(
            "Hooper SL, Mackinnon LT",
            1995,
            "Sports Med 20(5):321-327",
            "10.2165/00007256-199520050-00003"),
    MCLEAN_2010("McLean BD et al.", 2010, "Int J Sports Physiol Perform 5:367", null),
    SAW_2016(
            "Saw AE, Main LC, Gastin PB",
            2016,
            "Br J Sports Med 50(5):281-291",
            "10.1136/bjsports-2015-094758"),
    PLEWS_2013("Plews DJ et al.", 2013, "Sports Med 43:773", "10.1007/s40279-013-0071-8"),
    VESTERINEN_2016(
            "Vesterinen V et al.",
            2016,
            "Med Sci Sports Exerc 48(7):1347",
            "10.1249/MSS.0000000000000910"),
    BUCHHEIT_2014("Buchheit M", 2014, "Front Physiol 5:73", null),
    HIRSHKOWITZ_2015(
            "Hirshkowitz M et al.", 2015, "Sleep Health 1:40-43", "10.1016/j.sleh.2014.12.010"),
    CRAVEN_2022("Craven J et al.", 2022, "Sports Med (PMC9584849)", null),
    SILBERNAGEL_2007("Silbernagel KG et al.", 2007, "Am J Sports Med 35:897", null),
    ZHANG_2021("Zhang X et al.", 2021, "Front Physiol 12:651112", "10.3389/fphys.2021.651112"),
    MEEUSEN_2013(
            "Meeusen R et al.",
            2013,
            "Med Sci Sports Exerc 45(1):186-205",
            "10.1249/MSS.0b013e318279a10a"),
    SCHUMANN_2022("Schumann M et al.", 2022, "Sports Med 52:601", "10.1007/s40279-021-01587-7"),
    ROBINEAU_2016(
            "Robineau J et al.",
            2016,
            "J Strength Cond Res 30(3):672",
            "10.1519/JSC.0000000000000798"),
    DOMA_2015(
            "Doma K, Deakin GB", 2015, "Res Q Exerc Sport 86:387", "10.1080/02701367.2015.1053104"),
    BLAGROVE_2018("Blagrove RC et al.", 2018, "Sports Med 48:1117", "10.1007/s40279-017-0835-7"),
    EIHARA_2022("Eihara Y et al.", 2022, "Sports Med Open", "10.1186/s40798-022-00511-1"),
    ACSM_2009(
            "Ratamess NA et al., American College of Sports Medicine",
            2009,
            "Med Sci Sports Exerc 41:687",
            "10.1249/MSS.0b013e3181915670"),
    ACSM_2026(
            "Phillips SM et al., American College of Sports Medicine",
            2026,
            "Med Sci Sports Exerc, April 2026",
            null),
    NUZZO_2024("Nuzzo JL et al.", 2024, "Sports Med 54:303", "10.1007/s40279-023-01937-7"),
    EPLEY_1985("Epley B", 1985, "Boyd Epley Workout", null),
    BRZYCKI_1993("Brzycki M", 1993, "JOPERD 64:88", null),
    WATHAN_1994("Wathan D", 1994, "In: Essentials of Strength Training and Conditioning", null),
    LOMBARDI_1989("Lombardi VP", 1989, "Beginning Weight Training", null),
    MAYHEW_1992("Mayhew JL et al.", 1992, "J Appl Sport Sci Res 6:200", null),
    OCONNER_1989("O'Conner B, Simmons J, O'Shea P", 1989, "Weight Training Today", null),
    ZOURDOS_2016("Zourdos MC et al.", 2016, "J Strength Cond Res 30:267", null),
    HACKETT_2017(
            "Hackett DA et al.",
            2017,
            "J Strength Cond Res 31:2162",
            "10.1519/JSC.0000000000001683"),
    SCHOENFELD_2017(
            "Schoenfeld BJ et al.", 2017, "J Sports Sci 35:1073", "10.1080/02640414.2016.1210197"),
    SINGER_2024(
            "Singer A et al.",
            2024,
            "Front Sports Act Living 6:1429789",
            "10.3389/fspor.2024.1429789"),
    BELL_2023("Bell L et al.", 2023, "Sports Med Open 9:87", "10.1186/s40798-023-00633-0"),
    ROGERSON_2024("Rogerson D et al.", 2024, "Sports Med Open 10:26", "10.1186/s40798-024-00691-y"),
    DANIELS_GILBERT_1979("Daniels J, Gilbert J", 1979, "Oxygen Power", null),
    DANIELS_2014("Daniels J", 2014, "Daniels' Running Formula, 3rd ed.", null),
    RIEGEL_1981("Riegel PS", 1981, "Am Sci 69:285", null),
    VICKERS_2016("Vickers AJ, Vertosick EA", 2016, "BMC Sports Sci Med Rehabil 8:26", null),
    STOGGL_2014("Stoggl T, Sperlich B", 2014, "Front Physiol 5:33", "10.3389/fphys.2014.00033"),
    TANAKA_2001("Tanaka H et al.", 2001, "J Am Coll Cardiol 37:153", null),
    GELLISH_2007("Gellish RL et al.", 2007, "Med Sci Sports Exerc 39:822", null),
    NES_2013("Nes BM et al.", 2013, "Scand J Med Sci Sports 23:697", null),
    NIKOLAIDIS_2018(
            "Nikolaidis PT et al.", 2018, "Front Physiol 9:226", "10.3389/fphys.2018.00226"),
    KARVONEN_1957("Karvonen MJ et al.", 1957, "Ann Med Exp Biol Fenn 35:307", null),
    FRIEL_2009("Friel J", 2009, "The Triathlete's Training Bible", null),
    BOSQUET_2007(
            "Bosquet L et al.",
            2007,
            "Med Sci Sports Exerc 39(8):1358-1365",
            "10.1249/mss.0b013e31806010e0"),
    WANG_2023("Wang Z et al.", 2023, "PLoS ONE e0282838", "10.1371/journal.pone.0282838"),
    SMYTH_2021("Smyth B, Lawlor A", 2021, "Front Sports Act Living", "10.3389/fspor.2021.735220"),
    FRANDSEN_2025(
            "Schuster Brandt Frandsen J et al.",
            2025,
            "Br J Sports Med 59(17):1203-1210",
            "10.1136/bjsports-2024-109380"),
    NIELSEN_2014("Nielsen RO et al.", 2014, "J Orthop Sports Phys Ther 44:739", null),
    NIELSEN_NOVICES_2014("Nielsen RO et al.", 2014, "Int J Sports Phys Ther 9:338", null),
    MUJIKA_2001("Mujika I, Padilla S", 2001, "Med Sci Sports Exerc 33:413", null),
    ISSN_2017(
            "Jager R et al., International Society of Sports Nutrition",
            2017,
            "J Int Soc Sports Nutr 14:20",
            "10.1186/s12970-017-0177-8"),
    MORTON_2018("Morton RW et al.", 2018, "Br J Sports Med 52:376", "10.1136/bjsports-2017-097608"),
    THOMAS_2016("Thomas DT, Erdman KA, Burke LM", 2016, "Med Sci Sports Exerc 48:543", null),
    BAAR_2014("Baar K", 2014, "Sports Med 44(S2):117", null),
    SAWKA_2007(
            "Sawka MN et al., American College of Sports Medicine",
            2007,
            "Med Sci Sports Exerc 39:377",
            "10.1249/mss.0b013e31802ca597"),
    MIFFLIN_1990("Mifflin MD et al.", 1990, "Am J Clin Nutr 51:241", null),
    CUNNINGHAM_1980("Cunningham JJ", 1980, "Am J Clin Nutr 33:2372", null),
    MARGARIA_1963("Margaria R et al.", 1963, "J Appl Physiol 18:367", null),
    HERRMANN_2024("Herrmann SD et al.", 2024, "J Sport Health Sci 13:6", null),
    JEFFREYS_2007("Jeffreys I", 2007, "Professional Strength and Conditioning 6:12", null),
    BEHM_2016("Behm DG et al.", 2016, "Appl Physiol Nutr Metab 41:1", "10.1139/apnm-2015-0235"),
    VAN_HOOREN_2018(
            "Van Hooren B, Peake JM", 2018, "Sports Med 48:1575", "10.1007/s40279-018-0916-2"),
    STRICKER_2020(
            "Stricker PR et al., American Academy of Pediatrics",
            2020,
            "Pediatrics 145:e20201011",
            null),
    FRAGALA_2019(
            "Fragala MS et al., National Strength and Conditioning Association",
            2019,
            "J Strength Cond Res 33:2019",
            "10.1519/JSC.0000000000003230"),
    ACOG_2020(
            "American College of Obstetricians and Gynecologists",
            2020,
            "Committee Opinion 804",
            null);

    private final String authors;
    private final int year;
    private final String source;
    private final @Nullable String doi;

    Citation(String authors, int year, String source, @Nullable String doi) {
        this.authors = authors;
        this.year = year;
        this.source = source;
        this.doi = doi;
    }

    public String authors() {
        return authors;
    }

    public int year() {
        return year;
    }

    /** Journal with volume and pages, or the book. */
    public String source() {
        return source;
    }

    /** The digital object identifier without a prefix, where one is known. */
    public @Nullable String doi() {
        return doi;
    }

    /** The whole reference as one line to show to people. */
    public String reference() {
        return authors + " (" + year + "). " + source;
    }
}
