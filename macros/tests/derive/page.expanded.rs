#[allow(
    deprecated,
    single_use_lifetimes,
    unused_lifetimes,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
const _: () = {
    impl<T: Clone, const N: usize> wire::codec::Encode for Page<T, N>
    where
        T: wire::codec::Encode,
    {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), wire::codec::EncodeError> {
            let start = out.len();
            let value = &self.entries;
            wire::codec::limit::keep(
                "Page.entries",
                wire::codec::limit::count(value.len(), 1, usize::MAX),
            )?;
            wire::codec::write::piece(out, ",\"entries\":");
            wire::codec::Encode::encode(&self.entries, out)?;
            if let ::core::option::Option::Some(value) = &self.next {
                wire::codec::write::piece(out, ",\"next\":");
                wire::codec::Encode::encode(value, out)?;
            }
            wire::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'__tieline, T: Clone, const N: usize> wire::codec::Decode<'__tieline>
    for Page<T, N>
    where
        T: wire::codec::Decode<'__tieline>,
    {
        fn decode(
            input: &mut wire::codec::Cursor<'__tieline>,
        ) -> ::core::result::Result<Self, wire::codec::DecodeError> {
            static KEYS: wire::codec::members::Keys = wire::codec::members::Keys::new(
                "o\"entries\":\nO\"next\":",
            );
            let mut field_0 = ::core::option::Option::None;
            let mut field_1 = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                match key {
                    0 => {
                        wire::codec::fill_guarded(
                            &mut field_0,
                            input,
                            wire::codec::Guard {
                                optional: false,
                                secret: false,
                                check: |value: &Vec<T>| wire::codec::limit::count(
                                    value.len(),
                                    1,
                                    usize::MAX,
                                ),
                            },
                        )?
                    }
                    1 => wire::codec::fill_optional(&mut field_1, input)?,
                    _ => {}
                }
            }
            let ::core::option::Option::Some(field_0) = field_0 else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            ::core::result::Result::Ok(Self {
                entries: field_0,
                next: field_1,
            })
        }
    }
    #[automatically_derived]
    impl<T: Clone, const N: usize> wire::own::Object for Page<T, N>
    where
        T: wire::codec::Encode,
    {
        const KEYS: &'static [&'static str] = &["entries", "next"];
        fn has(&self, place: usize) -> bool {
            match place {
                1 => self.next.is_some(),
                _ => true,
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone, const N: usize> wire::own::IntoOwned for Page<T, N>
    where
        <T as wire::own::IntoOwned>::Owned: Clone,
        T: wire::own::IntoOwned,
    {
        type Owned = Page<<T as wire::own::IntoOwned>::Owned, N>;
        fn into_owned(self) -> Self::Owned {
            Page {
                entries: wire::own::IntoOwned::into_owned(self.entries),
                next: wire::own::IntoOwned::into_owned(self.next),
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone, const N: usize> wire::own::Described for Page<T, N>
    where
        T: wire::own::Described,
    {
        type Itself = Self;
        const FRAGMENT: &'static wire::own::Fragment = &wire::own::Fragment::new(
            wire::own::Meaning::Type,
            "Page",
            "Page",
            &[
                wire::own::Piece::Text(
                    "doc: \"A part of a list.\"\nproperties:\n  entries:\n    ",
                ),
                wire::own::Piece::Type(<Vec<T> as wire::own::Described>::fragment),
                wire::own::Piece::Text("    count: { min: 1 }\n  next:\n    "),
                wire::own::Piece::Type(
                    <Box<Page<T, N>> as wire::own::Described>::fragment,
                ),
                wire::own::Piece::Text("    optional: true\n"),
            ],
        );
        const KEYS: &'static [&'static str] = &["entries", "next"];
    }
};
