#include "testing/test.h"
#include "ui/style/accent.h"

#include <QTest>

#include <cmath>
#include <tuple>

namespace tst_accent {

using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

/// A provider's colour, whatever it is, can be read and read on in both themes.
class AccentTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("the most") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("the least") << QColor(0x12, 0x34, 0x56) << QColor(0x12, 0x34, 0x56) << 1.0;
        // As https://webaim.org/resources/contrastchecker says.
        QTest::newRow("just enough") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
        QTest::newRow("just not") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
        QTest::newRow("blue") << QColor(0, 0, 255) << QColor(Qt::white) << 8.59;
    }
    void contrastIsWcags()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, ratio);
        QVERIFY2(std::abs(contrast(one, other) - ratio) < 0.01, qPrintable(QString::number(contrast(one, other))));
        QCOMPARE(contrast(one, other), contrast(other, one));
    }

    void aColourThatCanBeReadIsTakenAsItIs_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QColor>("wanted");
        QTest::newRow("light, Golive's own") << false << QColor(0x0b6e8a);
        QTest::newRow("light, wine") << false << QColor(0x7a1f3d);
        QTest::newRow("light, black") << false << QColor(0, 0, 0);
        QTest::newRow("dark, Golive's own") << true << QColor(0x54bbd9);
        QTest::newRow("dark, yellow") << true << QColor(0xffd400);
        QTest::newRow("dark, white") << true << QColor(0xffffff);
    }
    void aColourThatCanBeReadIsTakenAsItIs()
    {
        QFETCH(bool, isDark);
        QFETCH(QColor, wanted);
        QCOMPARE(withAccent(isDark ? darkColours() : lightColours(), wanted).accent, wanted);
    }

    void everyColourIsReadable_data()
    {
        QTest::addColumn<bool>("isDark");
        for (const bool isDark : {false, true})
            QTest::newRow(isDark ? "dark" : "light") << isDark;
    }
    void everyColourIsReadable()
    {
        QFETCH(bool, isDark);
        const Colours &theme = isDark ? darkColours() : lightColours();
        // A net over all colours; its corners are black, white and the pure ones.
        constexpr int mesh = 51;
        for (int red = 0; red <= 255; red += mesh) {
            for (int green = 0; green <= 255; green += mesh) {
                for (int blue = 0; blue <= 255; blue += mesh)
                    isReadable(theme, withAccent(theme, QColor(red, green, blue)), QColor(red, green, blue), isDark);
            }
        }
    }

private:
    static void isReadable(const Colours &theme, const Colours &own, const QColor &wanted, bool isDark)
    {
        const auto about = [&](const char *what, double ratio) -> QByteArray {
            return wanted.name().toLatin1() + ' ' + what + ' ' + QByteArray::number(ratio) + " as " +
                   own.accent.name().toLatin1();
        };
        const std::tuple<const char *, QColor, QColor> texts[] = {
            {"on the window", own.accent, own.window},  {"on cards", own.accent, own.surface},
            {"on the rail", own.accent, own.rail},      {"on its own soft", own.accent, own.accentSoft},
            {"text on soft", own.text, own.accentSoft}, {"muted on soft", own.muted, own.accentSoft},
            {"on a button", own.onAccent, own.accent},  {"on a lit button", own.onAccent, own.accentHover},
        };
        for (const auto &[what, ink, paper] : texts)
            QVERIFY2(contrast(ink, paper) >= 4.5, about(what, contrast(ink, paper)).constData());
        for (const QColor &paper : {own.window, own.surface})
            QVERIFY2(contrast(own.focus, paper) >= 3.0, about("focus", contrast(own.focus, paper)).constData());
        QVERIFY2(own.accentHover != own.accent, about("is not lit", 0).constData());
        // It goes one way only, and keeps its hue (where eight bits a channel leave it one).
        const float was = wanted.lightnessF();
        const float is = own.accent.lightnessF();
        QVERIFY2(isDark ? is >= was - 0.01F : is <= was + 0.01F, about("went the other way", double(is)).constData());
        if (wanted.hslSaturationF() > 0.3F && is > 0.1F && is < 0.95F) {
            const float turn = std::abs(own.accent.hslHueF() - wanted.hslHueF());
            QVERIFY2(turn < 0.03F || turn > 0.97F, about("turned its hue", double(turn)).constData());
        }
        // Nothing else changes.
        for (QColor Colours::*kept :
             {&Colours::window, &Colours::surface, &Colours::rail, &Colours::border, &Colours::control, &Colours::text,
              &Colours::muted, &Colours::amber, &Colours::amberSoft, &Colours::red, &Colours::redSoft, &Colours::green,
              &Colours::greenSoft})
            QCOMPARE(own.*kept, theme.*kept);
    }
};

GOLIVE_TEST(AccentTest)

} // namespace tst_accent

#include "tst_accent.moc"
