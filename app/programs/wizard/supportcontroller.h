#pragma once

#include "programs/supportsources.h"
#include "ui/shell/supportdialog.h"

#include <QObject>
#include <QPointer>

namespace golive::programs {

/// The support bundle in the window: shows what would be written, and writes it where a person says.
class SupportController final : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        std::function<SupportWorld()> world; ///< As it is when it is asked for.
        std::function<void()> look;          ///< Lets the doctor look; what he found is in the world afterwards.
    };
    SupportController(Surroundings around, const Clock &clock, QObject *parent = nullptr);

    void open(QWidget *window);
    /// The doctor has looked.
    void drawAnew();

private:
    void addPictureOf(const QString &path);
    void askForPicture();
    void grabWindow();
    void askWhere(const QList<BundleText> &texts, const QList<QImage> &pictures);
    void save(const QString &path, const QList<BundleText> &texts, const QList<QImage> &pictures);

    Surroundings m_around;
    const Clock &m_clock;
    QPointer<QWidget> m_window;
    QPointer<ui::SupportDialog> m_dialog;
    std::optional<SupportAnswers> m_answers;
};

} // namespace golive::programs
