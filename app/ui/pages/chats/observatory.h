#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class FoldButton;
class MarkList;
class MediaRows;
class PhaseBars;
class WrapLabel;

/// What received events have shown. Where events go elsewhere it is not there: zeros would be a lie.
class Observatory : public Card
{
    Q_OBJECT
public:
    explicit Observatory(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void mediaWanted(const QString &mediaId);

private:
    void drawCounts(const Observed &, Instant now);
    void drawFields(const SetUpView &);
    void drawSilence(const SetUpView &);

    QWidget *m_details;
    FoldButton *m_fold;
    WrapLabel *m_declined;
    WrapLabel *m_silence;
    WrapLabel *m_silenceToDo;
    MarkList *m_counts;
    PhaseBars *m_phases;
    WrapLabel *m_phasesNote;
    MediaRows *m_media;
    WrapLabel *m_fieldsTitle;
    MarkList *m_fields;
    bool m_wasAsked = false;
};

} // namespace golive::ui
